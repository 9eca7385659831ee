import { decimal, ZERO, type CalendarDate, type Decimal } from '@minsheng/kernel/domain';
import { continuousStanding } from './continuous.rules.ts';
import { awaitsToday, daysMissing, figureOf, openingOf, partsOf, shownFigure } from './figure.rules.ts';
import { forecastOn, weeklyPace } from './forecast.rules.ts';
import { dividedBy, fraction, minus, shown, times, within, type Fraction } from './fraction.rules.ts';
import { LIGHTS, standingOf, type Light, type Standing } from './light.rules.ts';
import { isExceeded, isReached, mayBeDone } from './pass.rules.ts';
import { planOn } from './plan.rules.ts';
import { DEFAULT_SETTINGS, type ProgressSettings } from './settings.rules.ts';
import {
  deadlineOf,
  KINDS,
  targetOf,
  type Facts,
  type IndicatorTerms,
  type PlanNode,
} from './terms.rules.ts';

/** An indicator's ledger figure (台账数) on a day, and what it means. Quotients are cut to two places; nothing is compared after cutting. */
export interface Reading {
  readonly asOf: CalendarDate;
  readonly value: Decimal | null;
  readonly numerator: Decimal | null;
  readonly denominator: Decimal | null;
  /** 0 to 100. */
  readonly completion: Decimal | null;
  readonly planned: Decimal | null;
  /** Percentage points; null where nothing is due yet. */
  readonly deviation: Decimal | null;
  readonly light: Light;
  readonly standing: Standing;
  readonly forecastOn: CalendarDate | null;
  readonly remaining: Decimal | null;
  readonly weeklyPace: Decimal | null;
  readonly exceeded: boolean;
  readonly opening: Decimal | null;
  readonly daysMissing: number | null;
}

/** Reads an indicator that something is bound to; one that nothing is bound to has no reading (未接入). */
export function readingOn(
  terms: IndicatorTerms,
  facts: Facts,
  nodes: readonly PlanNode[],
  asOf: CalendarDate,
  settings: ProgressSettings = DEFAULT_SETTINGS,
): Reading {
  const target = targetOf(terms);
  const figure = figureOf(terms, facts, asOf);
  const plan = planOn(terms, facts, nodes, asOf, settings);
  const reached = isReached(terms, figure, settings);
  const completion = target && figure && hasCompletion(terms) ? percent(figure, target) : null;
  const expected = target && plan?.due && plan.value ? percent(plan.value, target) : null;
  const deviation = completion && expected ? minus(completion, expected) : null;
  const standing =
    terms.counting === 'CONTINUOUS'
      ? continuousStanding(terms.year, facts.judgements, nodes, asOf, settings)
      : standingOf(
          {
            hasTarget: target !== null,
            reached,
            final: mayBeDone(terms, asOf) && !awaitsToday(terms, facts, asOf),
            overdue: isOverdue(terms, asOf),
            plan,
            deviation,
          },
          settings,
        );
  const value = figure && shownFigure(terms, figure);
  const remaining = remainingOf(terms, value, reached);
  return {
    asOf,
    value,
    ...partsOf(terms, facts, asOf),
    completion: completion && shown(completion),
    planned: plan?.value ? shown(plan.value) : null,
    deviation: deviation && shown(deviation),
    light: LIGHTS[standing],
    standing,
    forecastOn: remaining && forecastOn(terms, remaining, facts.gainedLast30, asOf, settings),
    remaining,
    weeklyPace: remaining && weeklyPace(terms, remaining, asOf),
    exceeded: isExceeded(terms, figure),
    opening: openingOf(terms, facts),
    daysMissing: daysMissing(terms, facts, asOf),
  };
}

function percent(quantity: Fraction, target: Decimal): Fraction {
  return within(dividedBy(times(quantity, decimal(100)), target), fraction(ZERO), fraction(decimal(100)));
}

/** A benefit's estimate stands beside the outputs; it is not what the promise is measured by. */
function hasCompletion(terms: IndicatorTerms): boolean {
  return terms.counting !== 'REACH' || terms.role === 'OUTPUT';
}

/** Nothing is owed of a benefit, so it is never overdue. */
function isOverdue(terms: IndicatorTerms, asOf: CalendarDate): boolean {
  return terms.role !== 'BENEFIT' && asOf > deadlineOf(terms);
}

function remainingOf(terms: IndicatorTerms, value: Decimal | null, reached: boolean): Decimal | null {
  const target = targetOf(terms);
  if (target === null || value === null || !hasCompletion(terms) || KINDS[terms.counting].figure === 'STEPS')
    return null;
  return reached || value.gte(target) ? ZERO : target.minus(value);
}
