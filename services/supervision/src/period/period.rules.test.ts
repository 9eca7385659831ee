import { loadPeriods } from '@minsheng/seeds/periods';
import { loadWorkCalendar } from '@minsheng/seeds/working-days';
import { expect, it } from 'vitest';
import { dueDaysOf } from './period.rules.ts';

const year = loadPeriods(2026);

it.each([
  ['Q2', '2026-07-07', '2026-07-03'],
  // A week of holiday, and a Saturday that is worked for it.
  ['Q3', '2026-10-13', '2026-10-10'],
  ['Q4', '2027-01-08', '2027-01-06'],
])('%s is handed in by the fifth working day, parts two earlier', (code, dueOn, partsDueOn) => {
  const period = year.periods.find((it) => it.code === code)!;
  expect(dueDaysOf(year, period, loadWorkCalendar())).toEqual({ dueOn, partsDueOn });
});

it('asks once for a cut-off: half-year and year-end read what the quarters returned', () => {
  const asking = year.periods.filter(({ asks }) => asks).map(({ cutOff }) => cutOff);
  expect(new Set(asking).size).toBe(asking.length);
});
