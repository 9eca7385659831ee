import { type CalendarDate, addDays, daysBetween } from '@minsheng/kernel/domain';

/** What the police sign for of one day. */
export interface StatedDay {
  readonly day: CalendarDate;
  /** Potential victims who were warned; none is a return too. */
  readonly warned: number;
  readonly paper: string;
  readonly signedBy: string;
  readonly signedOn: CalendarDate;
}

/** Why a day cannot be stated so, with the field it is about. */
export interface DayFault {
  readonly code: string;
  readonly field: string;
  readonly params?: Readonly<Record<string, string | number>>;
}

/** The first reason against a day's return, or undefined. `years` are those of which something is asked. */
export function findDayFault(
  { day, warned, paper, signedBy, signedOn }: StatedDay,
  years: readonly number[],
  today: CalendarDate,
): DayFault | undefined {
  if (day > today) return { code: 'DAY_IN_FUTURE', field: 'day', params: { day, today } };
  if (!years.some((year) => day.startsWith(`${year}-`)))
    return { code: 'DAY_OUTSIDE_YEAR', field: 'day', params: { day, years: years.join('、') } };
  if (warned < 0) return { code: 'WARNED_NEGATIVE', field: 'warned', params: { day } };
  if (paper === '') return { code: 'PAPER_REQUIRED', field: 'paper' };
  if (signedBy === '') return { code: 'SIGNER_REQUIRED', field: 'signedBy' };
  if (signedOn > today) return { code: 'SIGNED_IN_FUTURE', field: 'signedOn', params: { today } };
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
