import { addDays, calendarDate, daysBetween, type CalendarDate } from '@minsheng/kernel/domain';

/** Days on which the county's facilities do no screenings in 2026, besides weekends. */
const HOLIDAYS = [
  ['2026-01-01', '2026-01-03'],
  ['2026-02-15', '2026-02-23'],
  ['2026-04-04', '2026-04-06'],
  ['2026-05-01', '2026-05-05'],
  ['2026-06-19', '2026-06-21'],
  ['2026-09-25', '2026-09-27'],
  ['2026-10-01', '2026-10-07'],
] as const;

const A_MONDAY = calendarDate('2026-01-05');

export function isWorkday(day: CalendarDate): boolean {
  const weekday = ((daysBetween(A_MONDAY, day) % 7) + 7) % 7;
  return weekday < 5 && !HOLIDAYS.some(([first, last]) => first <= day && day <= last);
}

/** The day itself where it is a workday, else the next one. */
export function workdayFrom(day: CalendarDate): CalendarDate {
  return isWorkday(day) ? day : workdayFrom(addDays(day, 1));
}

/** Workdays from the first to the last day, both included. */
export function workdaysBetween(first: CalendarDate, last: CalendarDate): readonly CalendarDate[] {
  return Array.from({ length: daysBetween(first, last) + 1 }, (_, index) => addDays(first, index)).filter(
    isWorkday,
  );
}
