import { type CalendarDate, addDays } from './calendar.ts';

/**
 * How a country's working week is rearranged, as its government announces it for a year: days off beside the weekends, and
 * days of a weekend that are worked instead (调休). Years that nobody has announced yet have plain weeks.
 */
export interface WorkCalendar {
  readonly off: ReadonlySet<CalendarDate>;
  readonly worked: ReadonlySet<CalendarDate>;
}

/** Whether offices work on a day. */
export function isWorkingDay(day: CalendarDate, { off, worked }: WorkCalendar): boolean {
  if (worked.has(day)) return true;
  return !off.has(day) && !isWeekend(day);
}

/** The working day that many after a day (positive), or before it (negative); the day itself is never counted. */
export function addWorkingDays(day: CalendarDate, count: number, calendar: WorkCalendar): CalendarDate {
  const step = Math.sign(count);
  let at = day;
  for (let left = Math.abs(count); left > 0;) {
    at = addDays(at, step);
    if (isWorkingDay(at, calendar)) left -= 1;
  }
  return at;
}

/** How many working days lie after `from`, up to and including `to`; negative where `to` is earlier. */
export function workingDaysBetween(from: CalendarDate, to: CalendarDate, calendar: WorkCalendar): number {
  if (to < from) return -workingDaysBetween(to, from, calendar);
  let count = 0;
  for (let at = addDays(from, 1); at <= to; at = addDays(at, 1)) if (isWorkingDay(at, calendar)) count += 1;
  return count;
}

function isWeekend(day: CalendarDate): boolean {
  const weekday = new Date(`${day}T00:00:00Z`).getUTCDay();
  return weekday === 0 || weekday === 6;
}
