import { calendarDate } from '@minsheng/kernel/domain';
import { placeNamed } from './places.ts';
import type { DemoUnit, HousingStep } from './steps.ts';

type Totals = Readonly<Record<string, number>>;

/** Totals that the units signed for; each stands for the year up to its day. An estimate may be stated once and for all. */
export function statementSteps(): readonly HousingStep[] {
  return [
    ...ofUnit('water', 'C04-3', '石水利〔2026〕', [
      { 西沱镇: 24_300, 悦崃镇: 14_900, 临溪镇: 8_100, 王场镇: 4_300 },
      { 西沱镇: 31_200, 悦崃镇: 18_400, 临溪镇: 10_200, 王场镇: 8_400 },
    ]),
    ...ofUnit('housing-construction', 'C03-7', '石住建函〔2026〕', [{ 南宾街道: 6_200, 万安街道: 3_900 }]),
    ...ofUnit('housing-construction', 'M01-3', '石住建〔2026〕', [
      { 南宾街道: 26_800, 万安街道: 15_200 },
      { 南宾街道: 39_600, 万安街道: 21_900 },
    ]),
  ];
}

function ofUnit(
  unit: DemoUnit,
  indicator: string,
  paper: string,
  quarters: readonly Totals[],
): readonly HousingStep[] {
  const said = [
    { to: '2026-06-30', day: '2026-07-03', number: 46 },
    { to: '2026-09-30', day: '2026-10-09', number: 71 },
  ];
  return said.slice(0, quarters.length).map(({ to, day, number }, nth) => ({
    act: 'statement',
    day: calendarDate(day),
    unit,
    key: `demo-${indicator}-${to}`,
    indicator,
    from: calendarDate('2026-01-01'),
    to: calendarDate(to),
    totals: Object.entries(quarters[nth]!).map(([name, value]) => ({
      township: placeNamed(name).code,
      value: String(value),
    })),
    paper: `${paper}${number}号`,
  }));
}
