import { decimal, lastDayOf, type CalendarDate, type Decimal } from '@minsheng/kernel/domain';
import { compare, fraction, times, type Fraction } from './fraction.rules.ts';
import type { ProgressSettings } from './settings.rules.ts';
import { deadlineOf, KINDS, targetOf, type IndicatorTerms } from './terms.rules.ts';

/** Whether the pass mark is met: the target itself, or for ABOUT (约) its share. Exact; 99.996 % is not 100 %. */
export function isReached(
  terms: IndicatorTerms,
  figure: Fraction | null,
  settings: ProgressSettings,
): boolean {
  const target = targetOf(terms);
  if (target === null || figure === null) return false;
  const passes = terms.comparator === 'ABOUT' ? settings.aboutPasses : 100;
  return compare(times(figure, decimal(100)), fraction(target.times(passes))) >= 0;
}

/** What a shown figure must not be lifted to while it falls short of it: the target, and the share of it that passes. */
export function marksOf(terms: IndicatorTerms, settings: ProgressSettings): readonly Decimal[] {
  const target = targetOf(terms);
  return target === null ? [] : sharesThatPass(terms, settings).map((share) => target.times(share).div(100));
}

/** The same of the completion, in percent. */
export function sharesThatPass({ comparator }: IndicatorTerms, settings: ProgressSettings): Decimal[] {
  return [decimal(100), ...(comparator === 'ABOUT' ? [decimal(settings.aboutPasses)] : [])];
}

/** 超额: more than an EXACT target, which is no error. "At least" and "about" cannot be exceeded. */
export function isExceeded(terms: IndicatorTerms, figure: Fraction | null): boolean {
  const target = targetOf(terms);
  return (
    terms.comparator === 'EXACT' &&
    target !== null &&
    figure !== null &&
    compare(figure, fraction(target)) > 0
  );
}

/** Whether what is reached may be called done: what must hold all year cannot be before 31 December. */
export function mayBeDone(terms: IndicatorTerms, asOf: CalendarDate): boolean {
  const yearEnd = lastDayOf(terms.year);
  switch (KINDS[terms.counting].done) {
    case 'WHEN_REACHED':
      return true;
    case 'FULL_YEAR_RATIO':
      // A ratio with an earlier deadline is a task with an end, not a state to keep up.
      return deadlineOf(terms) < yearEnd || asOf >= yearEnd;
    case 'AT_YEAR_END':
      return asOf >= yearEnd;
  }
}
