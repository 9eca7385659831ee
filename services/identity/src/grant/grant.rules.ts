import type { CalendarDate } from '@minsheng/kernel/domain';

export interface Validity {
  readonly from: CalendarDate;
  readonly to: CalendarDate | null;
}

/** A grant counts from its first day to its last, both included. Real days, never the business date: rights are not replayed. */
export function isInForce({ from, to }: Validity, day: CalendarDate): boolean {
  return from <= day && (to === null || day <= to);
}
