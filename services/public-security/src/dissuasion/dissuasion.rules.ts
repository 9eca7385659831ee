import { type CalendarDate, type Fault, addDays, daysBetween, yearOf } from '@minsheng/kernel/domain';

/** What the police sign for of one day. */
export interface StatedDay {
  readonly day: CalendarDate;
  readonly signedOn: CalendarDate;
}

/** What is asked of a return. */
export interface Asked {
  readonly today: CalendarDate;
  /** There while it is corrected: its own year stays open, also when the next one has begun. */
  readonly before?: object;
  /** What counts returns: in the years of these they are asked for. */
  readonly bindings: readonly { readonly year: number }[];
}

/** The first reason against a day's return, or undefined. */
export function findDayFault(
  { day, signedOn }: StatedDay,
  { today, before, bindings }: Asked,
): Fault | undefined {
  if (day > today) return { code: 'DAY_IN_FUTURE', field: 'day', params: { day, today } };
  const years = before ? [yearOf(day)] : [...new Set(bindings.map(({ year }) => year))].sort((a, b) => a - b);
  if (!years.includes(yearOf(day)))
    return { code: 'DAY_OUTSIDE_YEAR', field: 'day', params: { day, years: years.join('、') } };
  if (signedOn < day) return { code: 'SIGNED_BEFORE_DAY', field: 'signedOn', params: { day } };
  return undefined;
}

/** Days without a return from the first to the last before today: gaps to show, not zeros to hide. Today's may still come. */
export function missingDays(
  from: CalendarDate,
  to: CalendarDate,
  stated: ReadonlySet<CalendarDate>,
  today: CalendarDate,
): readonly CalendarDate[] {
  const last = to < today ? to : addDays(today, -1);
  const length = Math.max(daysBetween(from, last) + 1, 0);
  return Array.from({ length }, (_, nth) => addDays(from, nth)).filter((day) => !stated.has(day));
}
