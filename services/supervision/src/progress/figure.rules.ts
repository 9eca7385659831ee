import {
  daysBetween,
  daysInYear,
  decimal,
  firstDayOf,
  truncate,
  yearOf,
  type CalendarDate,
  type Decimal,
} from '@minsheng/kernel/domain';
import { lastJudgement } from './continuous.rules.ts';
import { fraction, shown, times, type Fraction } from './fraction.rules.ts';
import { marksOf } from './pass.rules.ts';
import { DEFAULT_SETTINGS, type ProgressSettings } from './settings.rules.ts';
import { KINDS, targetOf, type Facts, type IndicatorTerms, type Sums } from './terms.rules.ts';

const HUNDRED = decimal(100);
const TEN_THOUSAND = decimal(10_000);

/** The exact figure in the indicator's unit; null where there is none: zero denominator, no return at all, nothing stated. */
export function figureOf(terms: IndicatorTerms, facts: Facts, asOf: CalendarDate): Fraction | null {
  // A zero that was returned is a figure; that nothing was returned yet is none.
  if (terms.summaryOnly && facts.records === 0) return null;
  switch (KINDS[terms.counting].figure) {
    case 'SUM':
    case 'PER_100':
    case 'PER_10000':
      return figureOfSums(terms, facts);
    case 'PER_DAY':
      // Days without a return lower the average and are counted beside it; a year without any has no average.
      return facts.daysReported === 0 ? null : quotient(facts.value, decimal(returnDays(terms, facts, asOf)));
    case 'STEPS':
      return times(stepsDone(facts, asOf) ?? fraction(decimal(0)), targetOf(terms) ?? decimal(1));
    case 'ESTIMATE':
      return facts.records === 0 ? null : fraction(facts.value);
    case 'JUDGEMENT': {
      const last = lastJudgement(facts.judgements, asOf);
      return last ? fraction(decimal(last.standing === 'ON_TRACK' ? 1 : 0)) : null;
    }
  }
}

/** What stood on 31 December before, in the indicator's unit; null where that is not asked, or cannot be said. */
export function openingOf(terms: IndicatorTerms, { opening }: Pick<Facts, 'opening'>): Decimal | null {
  const figure = terms.basis === 'STOCK' ? figureOfSums(terms, opening) : null;
  return figure && printedValue(terms, figure);
}

function figureOfSums(terms: IndicatorTerms, { value, numerator, denominator }: Sums): Fraction | null {
  switch (KINDS[terms.counting].figure) {
    case 'PER_100':
      return quotient(numerator.times(HUNDRED), denominator);
    case 'PER_10000':
      return quotient(numerator.times(TEN_THOUSAND), denominator);
    default:
      return fraction(value);
  }
}

/**
 * The ledger's value: sums exact, quotients as they are printed, a deliverable 0 until its last step is accepted, continuous
 * work 1 where its last judged quarter is on track, else 0.
 */
export function ledgerValue(
  terms: IndicatorTerms,
  figure: Fraction,
  settings: ProgressSettings = DEFAULT_SETTINGS,
): Decimal {
  switch (KINDS[terms.counting].figure) {
    case 'STEPS':
      return truncate(figure.over.div(figure.under), 0);
    case 'SUM':
    case 'ESTIMATE':
    case 'JUDGEMENT':
      return figure.over;
    default:
      return shown(figure, marksOf(terms, settings));
  }
}

/** The value as it is printed: two places, never lifted over its pass mark. Null for what is judged: that is said in words. */
export function printedValue(
  terms: IndicatorTerms,
  figure: Fraction,
  settings: ProgressSettings = DEFAULT_SETTINGS,
): Decimal | null {
  if (KINDS[terms.counting].figure === 'JUDGEMENT') return null;
  return shown(fraction(ledgerValue(terms, figure, settings)), marksOf(terms, settings));
}

/**
 * What stands above and below the line, for kinds that are quotients. Of continuous work, where records are kept beside
 * the quarter's judgement, how many problems are settled of those found: to be watched, no pass mark.
 */
export function partsOf(
  terms: IndicatorTerms,
  facts: Facts,
  asOf: CalendarDate,
): { numerator: Decimal | null; denominator: Decimal | null } {
  switch (KINDS[terms.counting].figure) {
    case 'PER_100':
    case 'PER_10000':
      return { numerator: facts.numerator, denominator: facts.denominator };
    case 'PER_DAY':
      return { numerator: facts.value, denominator: decimal(returnDays(terms, facts, asOf)) };
    case 'JUDGEMENT':
      if (facts.denominator.gt(0)) return { numerator: facts.numerator, denominator: facts.denominator };
      return { numerator: null, denominator: null };
    default:
      return { numerator: null, denominator: null };
  }
}

/** Days of the year gone by, the day itself included: 0 before the year, 365 or 366 from 31 December on. */
export function elapsedDays(year: number, asOf: CalendarDate): number {
  return Math.min(Math.max(daysBetween(firstDayOf(year), asOf) + 1, 0), daysInYear(year));
}

/** Whether the reading's own day still waits for its return: until that is here it has not elapsed. */
export function awaitsToday(terms: IndicatorTerms, { dayIsOpen }: Facts, asOf: CalendarDate): boolean {
  return KINDS[terms.counting].figure === 'PER_DAY' && dayIsOpen && yearOf(asOf) === terms.year;
}

/** Days whose return is due or here. */
function returnDays(terms: IndicatorTerms, facts: Facts, asOf: CalendarDate): number {
  return elapsedDays(terms.year, asOf) - (awaitsToday(terms, facts, asOf) ? 1 : 0);
}

/** Elapsed days without a return: gaps to show, not zeros to hide. */
export function daysMissing(terms: IndicatorTerms, facts: Facts, asOf: CalendarDate): number | null {
  if (KINDS[terms.counting].figure !== 'PER_DAY') return null;
  return Math.max(returnDays(terms, facts, asOf) - facts.daysReported, 0);
}

/** Days with a return; null for kinds that are no average. */
export function daysCovered({ counting }: IndicatorTerms, { daysReported }: Facts): number | null {
  return KINDS[counting].figure === 'PER_DAY' ? daysReported : null;
}

/** The average over the days with a return alone. */
export function coveredAverage(
  terms: IndicatorTerms,
  { value, daysReported }: Facts,
  settings: ProgressSettings = DEFAULT_SETTINGS,
): Decimal | null {
  if (KINDS[terms.counting].figure !== 'PER_DAY' || daysReported === 0) return null;
  return shown(fraction(value, decimal(daysReported)), marksOf(terms, settings));
}

function quotient(over: Decimal, under: Decimal): Fraction | null {
  return under.gt(0) ? fraction(over, under) : null;
}

function stepsDone({ milestones }: Facts, asOf: CalendarDate): Fraction | null {
  const accepted = milestones.filter(({ acceptedOn }) => acceptedOn !== null && acceptedOn <= asOf).length;
  return quotient(decimal(accepted), decimal(milestones.length));
}
