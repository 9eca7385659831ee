import {
  addWorkingDays,
  calendarDate,
  firstDayOf,
  lastDayOf,
  workingDaysBetween,
} from '@minsheng/kernel/domain';
import { expect, it } from 'vitest';
import { loadWorkCalendar } from './working-days.ts';

const calendar = loadWorkCalendar();

it.each([
  ['2026-03-31', '2026-04-08'],
  ['2026-06-30', '2026-07-07'],
  ['2026-09-30', '2026-10-13'],
  ['2026-12-31', '2027-01-07'],
])('a quarter that ends on %s is handed in by %s, the fifth working day after', (end, expected) => {
  expect(addWorkingDays(calendarDate(end), 5, calendar)).toBe(expected);
});

it('2026 has 248 working days', () => {
  // 261 weekdays; of the 33 days off 19 are weekdays, and 6 days of weekends are worked.
  expect(workingDaysBetween(lastDayOf(2025), lastDayOf(2026), calendar)).toBe(248);
  expect(calendar.off.has(firstDayOf(2026))).toBe(true);
});
