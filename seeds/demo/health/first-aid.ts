import { calendarDate as day } from '@minsheng/kernel/domain';
import type { RedCrossStep } from './red-cross.ts';

type Activity = Extract<RedCrossStep, { of: 'firstaid'; act: 'record' }>['input'];

const MARATHON: Activity = {
  kind: 'STANDBY',
  title: '山地马拉松急救保障（演示）',
  venue: '黄水镇太阳湖',
  township: '500240105',
  stage: 'HELD',
  heldOn: day('2026-05-30'),
  audience: 320,
};
const DRILL: Activity = {
  kind: 'DRILL',
  title: '校园急救演练（演示）',
  venue: '西沱中学',
  township: '500240101',
  stage: 'HELD',
  heldOn: day('2026-09-11'),
  audience: 180,
};

/** Two were held; one is ahead, one was called off, one is of the year before, one was entered twice. */
export function firstAidSteps(): readonly RedCrossStep[] {
  const of = 'firstaid';
  const recorded = (on: string, name: string, input: Activity): RedCrossStep => ({
    of,
    act: 'record',
    day: day(on),
    key: `demo-firstaid-${name}`,
    input,
  });
  return [
    recorded('2026-01-06', 'before', { ...DRILL, heldOn: day('2025-12-12') }),
    recorded('2026-06-01', 'marathon', MARATHON),
    recorded('2026-06-02', 'twice', { ...MARATHON, venue: '黄水镇' }),
    { of, act: 'void', day: day('2026-06-03'), key: 'demo-firstaid-twice', reason: '与5月30日活动为同一场' },
    recorded('2026-06-20', 'called-off', planned(DRILL, '2026-07-08')),
    {
      of,
      act: 'amend',
      day: day('2026-07-08'),
      key: 'demo-firstaid-called-off',
      input: { stage: 'CANCELLED' },
    },
    recorded('2026-09-14', 'drill', DRILL),
    recorded('2026-11-09', 'ahead', planned({ ...MARATHON, title: '冰雪节急救保障（演示）' }, '2026-12-20')),
  ];
}

function planned(input: Activity, heldOn: string): Activity {
  return { ...input, stage: 'PLANNED', heldOn: day(heldOn), audience: null };
}
