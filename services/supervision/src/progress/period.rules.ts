import { addDays, calendarDate, firstDayOf, type CalendarDate } from '@minsheng/kernel/domain';
import type { ProgressSettings } from './settings.rules.ts';
import { type Facts, type IndicatorTerms, KINDS } from './terms.rules.ts';

const QUARTER_ENDS = ['03-31', '06-30', '09-30', '12-31'] as const;

/** Whether the figure comes by periods: it stands still between them, and is judged on the last day that it covers. An estimate stated once is not asked again. */
export function isPeriodFed({ summaryOnly, counting }: IndicatorTerms): boolean {
  const { figure } = KINDS[counting];
  return summaryOnly && (figure === 'SUM' || figure === 'PER_100' || figure === 'PER_10000');
}

/** The day on which a figure is judged: its own last covered day where it comes by periods, else the day asked for. */
export function judgedOn(
  terms: IndicatorTerms,
  { coveredTo }: Pick<Facts, 'coveredTo'>,
  asOf: CalendarDate,
): CalendarDate {
  return isPeriodFed(terms) && coveredTo !== null && coveredTo < asOf ? coveredTo : asOf;
}

export type ReturnState = 'HERE' | 'NOT_YET_DUE' | 'MISSING';

/** Whether the return of the period after the covered one is overdue on a day. A quarter that ended before the notice came was never owed. */
export function returnState(
  terms: IndicatorTerms,
  { coveredTo }: Pick<Facts, 'coveredTo'>,
  asOf: CalendarDate,
  settings: ProgressSettings,
): ReturnState {
  const since = coveredTo ?? terms.noticeOn ?? addDays(firstDayOf(terms.year), -1);
  const next = QUARTER_ENDS.map((end) => calendarDate(`${terms.year}-${end}`)).find((end) => end > since);
  if (next !== undefined && asOf > addDays(next, settings.returnedWithin)) return 'MISSING';
  return coveredTo === null ? 'NOT_YET_DUE' : 'HERE';
}
