import { addDays, daysBetween, decimal, type CalendarDate, type Decimal } from '@minsheng/kernel/domain';
import { elapsedDays } from './figure.rules.ts';
import { compare, fraction, sufficient } from './fraction.rules.ts';
import type { ProgressSettings } from './settings.rules.ts';
import { deadlineOf, KINDS, type IndicatorTerms } from './terms.rules.ts';

/**
 * 按近30日进度测算: the day on which the rest is done at the pace of the last days. Null at a standstill, when nothing
 * remains, for kinds that are not projected, beyond the horizon, and until the whole window lies within the year. Null for
 * totals of periods too: a whole quarter stands on its last day, which is no pace.
 */
export function forecastOn(
  terms: IndicatorTerms,
  remaining: Decimal,
  gained: Decimal,
  asOf: CalendarDate,
  settings: ProgressSettings,
): CalendarDate | null {
  if (!KINDS[terms.counting].projected || terms.summaryOnly) return null;
  if (remaining.lte(0) || gained.lte(0)) return null;
  if (elapsedDays(terms.year, asOf) < settings.paceDays) return null;
  const days = fraction(remaining.times(settings.paceDays), gained);
  if (compare(days, fraction(decimal(settings.horizonDays))) > 0) return null;
  return addDays(asOf, Number(sufficient(days, 0)));
}

/** 周均需完成: what each week until the deadline must bring, rounded up; null where no day is left or no week's share can be asked. */
export function weeklyPace(terms: IndicatorTerms, remaining: Decimal, asOf: CalendarDate): Decimal | null {
  const days = daysBetween(asOf, deadlineOf(terms));
  if (!KINDS[terms.counting].projected || remaining.lte(0) || days <= 0) return null;
  // In the last week the rest is what is needed, not seven times a day's share.
  if (days < 7) return remaining;
  return sufficient(fraction(remaining.times(7), decimal(days)), terms.counting === 'LENGTH' ? 2 : 0);
}
