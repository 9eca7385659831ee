import fc from 'fast-check';
import { expect, it } from 'vitest';
import { type CalendarDate, addDays, calendarDate } from './calendar.ts';
import { type WorkCalendar, addWorkingDays, isWorkingDay, workingDaysBetween } from './working-days.ts';

// The October holiday of 2026: 1 to 7 October off, Sunday 20 September and Saturday 10 October worked.
const OCTOBER: WorkCalendar = {
  off: new Set([1, 2, 3, 4, 5, 6, 7].map((day) => calendarDate(`2026-10-0${day}`))),
  worked: new Set([calendarDate('2026-09-20'), calendarDate('2026-10-10')]),
};

it.each([
  ['2026-09-30', true],
  ['2026-10-01', false],
  ['2026-10-07', false],
  ['2026-10-08', true],
  ['2026-10-10', true],
  ['2026-10-11', false],
  ['2026-09-20', true],
])('%s is worked: %s', (day, worked) => {
  expect(isWorkingDay(calendarDate(day), OCTOBER)).toBe(worked);
});

it.each([
  ['2026-09-30', 1, '2026-10-08'],
  ['2026-09-30', 5, '2026-10-13'],
  ['2026-10-08', -1, '2026-09-30'],
  ['2026-10-03', 0, '2026-10-03'],
])('%s and %i working days is %s', (day, count, expected) => {
  expect(addWorkingDays(calendarDate(day), count, OCTOBER)).toBe(expected);
});

const days = fc.integer({ min: 0, max: 400 }).map((n) => addDays(calendarDate('2026-01-01'), n));
const calendars = fc.record({ off: fc.array(days), worked: fc.array(days) }).map(({ off, worked }) => ({
  off: new Set<CalendarDate>(off),
  worked: new Set<CalendarDate>(worked),
}));

it('going that many working days and counting them agree, in both directions', () => {
  fc.assert(
    fc.property(days, fc.integer({ min: -40, max: 40 }), calendars, (day, count, calendar) => {
      const end = addWorkingDays(day, count, calendar);
      if (count === 0) return end === day;
      // Backwards, the day that is reached is not counted and the day one left is: only working days tell.
      const counted = workingDaysBetween(day, end, calendar);
      const from = isWorkingDay(day, calendar) ? 0 : 1;
      return isWorkingDay(end, calendar) && (count > 0 ? counted === count : -counted === -count - from);
    }),
  );
});
