/** A day of the Gregorian calendar in Asia/Shanghai, `2026-11-20`. Text order is time order. Not a `Date`: it has no time and no zone. */
export type CalendarDate = string & { readonly __brand: 'CalendarDate' };

const DAY = 86_400_000;
const DAYS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/** Reads `YYYY-MM-DD`; undefined where the text is not a day that exists. */
export function findCalendarDate(text: string): CalendarDate | undefined {
  const [, year, month, day] = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text) ?? [];
  // By hand: every argument of every row is read, and a Date would cost most of it.
  const isDay = day !== undefined && Number(day) >= 1 && Number(day) <= daysIn(Number(year), Number(month));
  return isDay ? (text as CalendarDate) : undefined;
}

/** 0 for what is no month. */
function daysIn(year: number, month: number): number {
  if (month === 2) return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28;
  return DAYS[month - 1] ?? 0;
}

/** Reads `YYYY-MM-DD`. Throws where the text is not a day that exists. */
export function calendarDate(text: string): CalendarDate {
  const day = findCalendarDate(text);
  if (!day) throw new RangeError(`${text} is not a calendar date`);
  return day;
}

/** The day that an instant falls on in Asia/Shanghai (UTC+8, no summer time since 1991). */
export function shanghaiDay(instant: Date): CalendarDate {
  return new Date(instant.getTime() + 8 * 3_600_000).toISOString().slice(0, 10) as CalendarDate;
}

/** An instant as clocks in Asia/Shanghai show it, to the minute: `2026-11-20 09:05`. */
export function shanghaiTime(instant: Date): string {
  return new Date(instant.getTime() + 8 * 3_600_000).toISOString().slice(0, 16).replace('T', ' ');
}

export function addDays(day: CalendarDate, count: number): CalendarDate {
  return new Date(toTime(day) + count * DAY).toISOString().slice(0, 10) as CalendarDate;
}

/** The same day of another year; 29 February becomes 1 March of a common year. */
export function addYears(day: CalendarDate, count: number): CalendarDate {
  const later = `${String(yearOf(day) + count).padStart(4, '0')}${day.slice(4)}`;
  return findCalendarDate(later) ?? calendarDate(later.replace('02-29', '03-01'));
}

/** Whole days from `from` to `to`; negative where `to` is earlier. */
export function daysBetween(from: CalendarDate, to: CalendarDate): number {
  return Math.round((toTime(to) - toTime(from)) / DAY);
}

export function yearOf(day: CalendarDate): number {
  return Number(day.slice(0, 4));
}

export function firstDayOf(year: number): CalendarDate {
  return calendarDate(`${year}-01-01`);
}

export function lastDayOf(year: number): CalendarDate {
  return calendarDate(`${year}-12-31`);
}

/** The last day on or before a day that ends a month. */
export function lastEndOfMonth(day: CalendarDate): CalendarDate {
  const isEnd = addDays(day, 1).endsWith('-01');
  return isEnd ? day : addDays(calendarDate(`${day.slice(0, 8)}01`), -1);
}

/** The days from one to another that end a month, oldest first. */
export function endsOfMonths(from: CalendarDate, to: CalendarDate): CalendarDate[] {
  const ends: CalendarDate[] = [];
  for (let end = lastEndOfMonth(to); end >= from; end = lastEndOfMonth(addDays(end, -1))) ends.unshift(end);
  return ends;
}

/** A year as it is looked at on a day: once it is over, from its last. */
export function yearUntil(year: number, today: CalendarDate) {
  const [first, last] = [firstDayOf(year), lastDayOf(year)];
  return { first, last, day: today < last ? today : last };
}

/** 365 or 366. */
export function daysInYear(year: number): number {
  return daysBetween(firstDayOf(year), firstDayOf(year + 1));
}

/** Completed years of age on a day; somebody born on 29 February is a year older on 1 March of a common year. */
export function ageOn(birth: CalendarDate, day: CalendarDate): number {
  const years = yearOf(day) - yearOf(birth);
  return day.slice(5) < birth.slice(5) ? years - 1 : years;
}

function toTime(day: CalendarDate): number {
  return Date.parse(`${day}T00:00:00Z`);
}
