import { calendarDate as day } from '@minsheng/kernel/domain';
import { decimal } from '@minsheng/kernel/domain';
import { placeNamed } from './places.ts';
import { type HousingStep, plainSteps } from './steps.ts';

const SITE = '印象东田至南宾世纪';
const { recorded, amended, voided } = plainSteps<object>('walkway', 'housing-construction');

/** 107.5 of about 150 m: two stretches accepted, a third being built, one elsewhere, one of last year, one entered twice. */
export function walkwaySteps(): readonly HousingStep[] {
  return [
    recorded(day('2026-01-08'), 'trial', {
      ...stretch('试验段', '12'),
      acceptedOn: day('2025-12-10'),
      paper: '石住建验〔2025〕71号',
    }),
    recorded(day('2026-06-22'), '1', stretch('第一段（含梯步）', '62.5', 36)),
    amended(day('2026-09-14'), '1', { acceptedOn: day('2026-09-11'), paper: '石住建验〔2026〕31号' }),
    recorded(day('2026-08-03'), '2', stretch('第二段', '45')),
    amended(day('2026-11-09'), '2', { acceptedOn: day('2026-11-06'), paper: '石住建验〔2026〕44号' }),
    recorded(day('2026-10-19'), '3', stretch('第三段（含梯步）', '44', 28)),
    recorded(day('2026-09-15'), 'elsewhere', {
      ...stretch('滨河路步道', '30'),
      site: null,
      acceptedOn: day('2026-09-11'),
      paper: '石住建验〔2026〕32号',
    }),
    recorded(day('2026-09-15'), 'twice', {
      ...stretch('第一段', '62.5', 36),
      acceptedOn: day('2026-09-11'),
      paper: '石住建验〔2026〕31号',
    }),
    voided(day('2026-09-16'), 'twice', '与“第一段（含梯步）”重复登记'),
  ];
}

function stretch(name: string, metres: string, stairs: number | null = null) {
  return { name, site: SITE, township: placeNamed('南宾街道').code, metres: decimal(metres), stairs };
}
