import { addDays, decimal, ZERO, type CalendarDate, type Decimal } from '@minsheng/kernel/domain';
import { continuousStanding, lastJudgement } from './continuous.rules.ts';
import {
  awaitsToday,
  coveredAverage,
  daysCovered,
  daysMissing,
  figureOf,
  ledgerValue,
  openingOf,
  partsOf,
  printedValue,
} from './figure.rules.ts';
import { forecastOn, weeklyPace } from './forecast.rules.ts';
import { dividedBy, fraction, minus, shown, times, type Fraction } from './fraction.rules.ts';
import { concernsOf, isStandstill, missedNodeOn, type Concern } from './late.rules.ts';
import { LIGHTS, standingOf, type Light, type Position, type Standing } from './light.rules.ts';
import { isExceeded, isReached, mayBeDone, sharesThatPass } from './pass.rules.ts';
import { isPeriodFed, judgedOn, returnState } from './period.rules.ts';
import { isByTime, planOn } from './plan.rules.ts';
import { DEFAULT_SETTINGS, type ProgressSettings } from './settings.rules.ts';
import {
  deadlineOf,
  KINDS,
  targetOf,
  type Facts,
  type IndicatorTerms,
  type PlanNode,
} from './terms.rules.ts';

/** An indicator's ledger figure (台账数) on a day, and what it means. Nothing is compared after it was rounded. */
export interface Reading {
  readonly asOf: CalendarDate;
  /** 截至: the last day that a figure fed by periods, or a quarter's judgement, covers. Null for figures of records, which are of the day itself. */
  readonly coveredTo: CalendarDate | null;
  /** Exact, except for quotients. Of continuous work 1 (the last judged quarter is on track) or 0. */
  readonly value: Decimal | null;
  /** As it is printed: two places, never lifted over its pass mark; null for judgements, which are said in words. */
  readonly shown: Decimal | null;
  readonly numerator: Decimal | null;
  readonly denominator: Decimal | null;
  /** Percent of the target, not capped. */
  readonly completion: Decimal | null;
  readonly planned: Decimal | null;
  /** 按时间进度: no nodes were filed, time alone says what is expected. */
  readonly byTime: boolean;
  /** Percentage points; null where nothing is due yet. */
  readonly deviation: Decimal | null;
  readonly light: Light;
  readonly standing: Standing;
  readonly concerns: readonly Concern[];
  /** The node that MISSED_NODE speaks of. */
  readonly missedNodeOn: CalendarDate | null;
  readonly forecastOn: CalendarDate | null;
  readonly remaining: Decimal | null;
  readonly weeklyPace: Decimal | null;
  readonly exceeded: boolean;
  readonly opening: Decimal | null;
  readonly daysMissing: number | null;
  /** Days with a return, and the average over them alone: beside the rule's, which divides by elapsed days. */
  readonly daysCovered: number | null;
  readonly coveredAverage: Decimal | null;
}

/** Reads an indicator that something is bound to; one that nothing is bound to has no reading (未接入). */
export function readingOn(
  terms: IndicatorTerms,
  facts: Facts,
  nodes: readonly PlanNode[],
  asOf: CalendarDate,
  settings: ProgressSettings = DEFAULT_SETTINGS,
): Reading {
  // A figure that comes by periods does not decay while nobody can report.
  const day = judgedOn(terms, facts, asOf);
  const target = targetOf(terms);
  const figure = figureOf(terms, facts, asOf);
  const plan = planOn(terms, facts, nodes, day, settings);
  const reached = isReached(terms, figure, settings);
  const completion = target && figure && hasCompletion(terms) ? percent(figure, target) : null;
  const expected = target && plan?.due && plan.value ? percent(plan.value, target) : null;
  const byTime = isByTime(terms, nodes, day, settings);
  const deviation =
    completion && expected && !(byTime && isEmpty(terms, facts)) ? minus(completion, expected) : null;
  const value = figure && ledgerValue(terms, figure, settings);
  const printed = figure && printedValue(terms, figure, settings);
  const open = remainingOf(terms, value, reached);
  const forecast = open && forecastOn(terms, open, facts.gainedLast30, day, settings);
  // A node on the last covered day has passed once a later day is asked for.
  const missed = reached
    ? null
    : missedNodeOn(terms, facts, nodes, figure, day < asOf ? addDays(day, 1) : day);
  const concerns = concernsOf(terms, {
    forecastOn: forecast,
    missedNodeOn: missed,
    standstill: open !== null && open.gt(0) && isStandstill(terms, facts, day, settings),
  });
  const position = {
    hasTarget: target !== null,
    reached,
    final: mayBeDone(terms, day) && !awaitsToday(terms, facts, asOf),
    overdue: isOverdue(terms, facts, asOf),
    late: concerns.includes('LATE_FORECAST') || concerns.includes('MISSED_NODE'),
    plan,
    deviation,
  };
  const standing =
    terms.counting === 'CONTINUOUS'
      ? continuousStanding(terms.year, facts.judgements, nodes, asOf, settings)
      : standingNow(terms, facts, position, asOf, settings);
  return {
    asOf,
    coveredTo: coveredToOf(terms, facts, asOf),
    value,
    shown: printed,
    ...partsOf(terms, facts, asOf),
    completion: completion && shown(completion, sharesThatPass(terms, settings)),
    planned: plan?.value ? shown(plan.value) : null,
    byTime,
    deviation: deviation && shownDeviation(deviation, settings),
    light: LIGHTS[standing],
    standing,
    concerns,
    missedNodeOn: concerns.includes('MISSED_NODE') ? missed : null,
    forecastOn: forecast,
    // Printed beside the figure: both together are the target.
    remaining: remainingOf(terms, printed, reached),
    weeklyPace: open && weeklyPace(terms, open, asOf),
    exceeded: isExceeded(terms, figure),
    opening: openingOf(terms, facts),
    daysMissing: daysMissing(terms, facts, asOf),
    daysCovered: daysCovered(terms, facts),
    coveredAverage: coveredAverage(terms, facts, settings),
  };
}

function coveredToOf(terms: IndicatorTerms, facts: Facts, asOf: CalendarDate): CalendarDate | null {
  if (terms.counting === 'CONTINUOUS') return lastJudgement(facts.judgements, asOf)?.day ?? null;
  return isPeriodFed(terms) ? facts.coveredTo : null;
}

/** The word for the position; what comes by periods says first whether its return is missing. */
function standingNow(
  terms: IndicatorTerms,
  facts: Facts,
  position: Position,
  asOf: CalendarDate,
  settings: ProgressSettings,
): Standing {
  const standing = standingOf(position, settings);
  if (!isPeriodFed(terms) || standing === 'DONE' || !position.hasTarget) return standing;
  const returned = returnState(terms, facts, asOf, settings);
  if (returned === 'MISSING') return 'NO_RETURN';
  return returned === 'NOT_YET_DUE' && standing !== 'NO_PLAN' ? 'NOT_DUE' : standing;
}

/** Nothing was ever recorded: perhaps the records have only just begun. Time alone does not make that red. */
function isEmpty({ counting }: IndicatorTerms, { records, value }: Facts): boolean {
  return KINDS[counting].figure === 'SUM' && records === 0 && value.eq(0);
}

/** Not lifted to a threshold that it does not reach: short of 10 points behind it is on track, and says so. */
function shownDeviation(deviation: Fraction, settings: ProgressSettings): Decimal {
  const { aheadFrom, behindFrom, farBehindAbove } = settings;
  const size = fraction(deviation.over.abs(), deviation.under);
  const points = shown(size, [aheadFrom, behindFrom, farBehindAbove].map(decimal));
  return deviation.over.lt(0) ? points.neg() : points;
}

/** Not capped: 103 of 100 are 103 %. Never below zero. */
function percent(quantity: Fraction, target: Decimal): Fraction {
  const exact = dividedBy(times(quantity, decimal(100)), target);
  return exact.over.lt(0) ? fraction(ZERO) : exact;
}

/** A benefit's estimate stands beside the outputs; it is not what the promise is measured by. */
function hasCompletion(terms: IndicatorTerms): boolean {
  return terms.counting !== 'REACH' || terms.role === 'OUTPUT';
}

/** Nothing is owed of a benefit, so it is never overdue. What comes by periods is so by the return that covers the deadline. */
function isOverdue(terms: IndicatorTerms, { coveredTo }: Facts, asOf: CalendarDate): boolean {
  const deadline = deadlineOf(terms);
  const told = !isPeriodFed(terms) || (coveredTo !== null && coveredTo >= deadline);
  return terms.role !== 'BENEFIT' && asOf > deadline && told;
}

function remainingOf(terms: IndicatorTerms, value: Decimal | null, reached: boolean): Decimal | null {
  const target = targetOf(terms);
  if (target === null || value === null || !hasCompletion(terms) || KINDS[terms.counting].figure === 'STEPS')
    return null;
  return reached || value.gte(target) ? ZERO : target.minus(value);
}
