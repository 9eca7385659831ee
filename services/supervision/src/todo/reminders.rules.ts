import { addWorkingDays, type CalendarDate, isWorkingDay, type WorkCalendar } from '@minsheng/kernel/domain';

/** The two reminders of a unit and period: five working days before, and on the day (domain.md 8.7). */
export type Which = 'AHEAD' | 'ON_THE_DAY';

const WORKING_DAYS_AHEAD = 5;

/**
 * Which reminder of what is due on `dueOn` a day calls for; none on days off. What falls due on a day off is reminded of
 * on the working day before it.
 */
export function reminderOn(
  today: CalendarDate,
  dueOn: CalendarDate,
  calendar: WorkCalendar,
): Which | undefined {
  const last = isWorkingDay(dueOn, calendar) ? dueOn : addWorkingDays(dueOn, -1, calendar);
  if (today === last) return 'ON_THE_DAY';
  return today === addWorkingDays(last, -WORKING_DAYS_AHEAD, calendar) ? 'AHEAD' : undefined;
}

const WORKING_HOURS = { from: '08:30', until: '18:00' };

/** Whether a clock in Asia/Shanghai shows working hours: `09:05`. */
export function isWorkingHour(time: string): boolean {
  return WORKING_HOURS.from <= time && time < WORKING_HOURS.until;
}
