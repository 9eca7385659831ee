import { type CalendarDate, addDays, daysBetween } from '@minsheng/kernel/domain';

/** Days of a report, both counted. */
export interface Period {
  readonly from: CalendarDate;
  readonly to: CalendarDate;
}

/** What a period is compared with, and by what its days come to lie in the period: so many months and days later. */
export interface Earlier extends Period {
  readonly months: number;
  readonly days: number;
}

const MONTHS = 12;

/** The same days a year before; of whole months the whole months. */
export function samePeriodLastYear({ from, to }: Period): Earlier {
  const after = addDays(to, 1);
  const last = isFirst(after) ? addDays(monthsLater(after, -MONTHS), -1) : monthsLater(to, -MONTHS);
  return { from: monthsLater(from, -MONTHS), to: last, months: MONTHS, days: 0 };
}

/** As many whole months before, where it is whole months; else as many days. */
export function previousPeriod({ from, to }: Period): Earlier {
  const after = addDays(to, 1);
  if (isFirst(from) && isFirst(after)) {
    const months = monthOf(after) - monthOf(from);
    return { from: monthsLater(from, -months), to: addDays(from, -1), months, days: 0 };
  }
  const days = daysBetween(from, after);
  return { from: addDays(from, -days), to: addDays(to, -days), months: 0, days };
}

/** A period that was said: its first day comes to lie on the first. */
export function givenPeriod({ from }: Period, said: Period): Earlier {
  return { ...said, months: 0, days: daysBetween(said.from, from) };
}

function isFirst(day: CalendarDate): boolean {
  return day.endsWith('-01');
}

function monthOf(day: CalendarDate): number {
  return Number(day.slice(0, 4)) * MONTHS + Number(day.slice(5, 7)) - 1;
}

/** The same day of another month, or its last; as PostgreSQL adds months. */
function monthsLater(day: CalendarDate, months: number): CalendarDate {
  const month = monthOf(day) + months;
  const last = addDays(firstOfMonth(month + 1), -1);
  const same = `${last.slice(0, 8)}${day.slice(8)}` as CalendarDate;
  return same < last ? same : last;
}

function firstOfMonth(month: number): CalendarDate {
  const [year, nth] = [Math.floor(month / MONTHS), (month % MONTHS) + 1];
  return `${year}-${String(nth).padStart(2, '0')}-01` as CalendarDate;
}
