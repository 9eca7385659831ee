import { addDays, calendarDate, type CalendarDate } from '@minsheng/kernel/domain';

/** The last day of a month written 2026-02. */
export function lastDayOfMonth(month: string): CalendarDate {
  const next = addDays(calendarDate(`${month}-28`), 4);
  return addDays(next, -Number(next.slice(8)));
}
