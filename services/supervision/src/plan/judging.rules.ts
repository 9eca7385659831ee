import { firstDayOf, type CalendarDate } from '@minsheng/kernel/domain';
import type { PlanFault } from './filing.rules.ts';

/** Why a step cannot be accepted on a day: before the year, or not yet come. */
export function findAcceptanceFault(
  year: number,
  day: CalendarDate,
  today: CalendarDate,
): PlanFault | undefined {
  const range = { first: firstDayOf(year), last: today };
  return day < range.first || day > range.last
    ? { code: 'DAY_OUT_OF_RANGE', field: 'day', params: range }
    : undefined;
}

/** Why a quarter cannot be judged: nothing was planned for it, or it is not over. Its last day belongs to it. */
export function findJudgementFault(
  planned: readonly CalendarDate[],
  quarterEnd: CalendarDate,
  today: CalendarDate,
): PlanFault | undefined {
  const field = 'quarterEnd';
  if (!planned.includes(quarterEnd)) return { code: 'QUARTER_NOT_PLANNED', field };
  return today <= quarterEnd ? { code: 'QUARTER_NOT_OVER', field, params: { day: quarterEnd } } : undefined;
}
