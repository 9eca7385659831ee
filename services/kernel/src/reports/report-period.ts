import type { CalendarDate } from '../domain/index.ts';
import { Refusal } from '../refusal.ts';
import {
  type Earlier,
  type Period,
  givenPeriod,
  previousPeriod,
  samePeriodLastYear,
} from './period.rules.ts';
import { ReportComparison, type ReportPeriod } from './report-types.ts';

interface Said {
  readonly compareTo?: ReportComparison | null;
  readonly compareWith?: ReportPeriod | null;
  readonly asOf?: CalendarDate | null;
}

/** The days a report is of, and with which it compares them. Refuses to compare what has no beginning. */
export function comparedPeriod(
  { compareTo, compareWith, asOf }: Said,
  { from, to }: { readonly from: CalendarDate | null; readonly to: CalendarDate | null },
  today: CalendarDate,
): { readonly period: Partial<Period>; readonly earlier?: Earlier } {
  const last = asOf && (!to || asOf < to) ? asOf : to;
  const period = { ...(from ? { from } : {}), ...(last ? { to: last } : {}) };
  if (!compareTo && !compareWith) return { period };
  if (compareTo && compareWith) throw new Refusal('REPORT_COMPARES_TWICE', { field: 'compareWith' });
  const whole = { from: from ?? undefined, to: last ?? today };
  if (!isPeriod(whole)) throw new Refusal('REPORT_PERIOD_REQUIRED', { field: 'compareTo' });
  return { period: whole, earlier: earlierThan(whole, compareTo, compareWith) };
}

function earlierThan(
  period: Period,
  compareTo: ReportComparison | null | undefined,
  said: ReportPeriod | null | undefined,
): Earlier {
  if (compareTo === ReportComparison.PREVIOUS_PERIOD) return previousPeriod(period);
  if (compareTo === ReportComparison.SAME_PERIOD_LAST_YEAR) return samePeriodLastYear(period);
  const given = { from: said?.from ?? undefined, to: said?.to ?? undefined };
  if (!isPeriod(given)) throw new Refusal('REPORT_PERIOD_REQUIRED', { field: 'compareWith' });
  return givenPeriod(period, given);
}

function isPeriod(it: Partial<Period>): it is Period {
  return it.from !== undefined && it.to !== undefined && it.from <= it.to;
}
