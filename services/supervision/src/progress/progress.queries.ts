import type { Context } from '@minsheng/kernel';
import { type CalendarDate, ZERO, addDays, decimal, firstDayOf } from '@minsheng/kernel/domain';
import { indicatorsOf, isBound, townshipsById } from '../catalogue/catalogue.loaders.ts';
import type { Indicator } from '../catalogue/indicator.entity.ts';
import { type CommitmentProgress, commitmentProgress } from './commitment.rules.ts';
import { type DayGain, type FactsKey, factsByKey, gainsByDay, sumsByTownship } from './facts.loaders.ts';
import { figureOf, shownFigure } from './figure.rules.ts';
import { plannedValue } from './plan.rules.ts';
import { type Reading, readingOn } from './reading.rules.ts';
import { type Facts, type IndicatorTerms, NO_FACTS } from './terms.rules.ts';
import type { TownshipFigure, TrendPoint } from './progress.types.ts';

/** Which business day is read, and as known on which day (null: as known now). */
export interface Moment {
  readonly asOf: CalendarDate;
  readonly knownOn: CalendarDate | null;
}

const WEEK = 7;

/** The indicator's reading; undefined where nothing is bound to it (未接入). */
export async function findReading(
  ctx: Context,
  indicator: Indicator,
  moment: Moment,
): Promise<Reading | undefined> {
  const [bound, facts] = await Promise.all([
    ctx.load(isBound, indicator.id),
    ctx.load(factsByKey, keyOf(indicator, moment)),
  ]);
  return bound ? readingOn(termsOf(indicator), facts, [], moment.asOf) : undefined;
}

/** The commitment's light and count of outputs done, from all its indicators. */
export async function getProgress(
  ctx: Context,
  commitmentId: string,
  moment: Moment,
): Promise<CommitmentProgress> {
  const indicators = await ctx.load(indicatorsOf, commitmentId);
  const standings = indicators.map(async (indicator) => {
    return { role: indicator.role, reading: (await findReading(ctx, indicator, moment)) ?? null };
  });
  return commitmentProgress(await Promise.all(standings));
}

/** Running figure at the end of each week and on the day itself, with the plan beside it. Empty where nothing is bound. */
export async function getTrend(
  ctx: Context,
  indicator: Indicator,
  moment: Moment,
): Promise<readonly TrendPoint[]> {
  if (!(await ctx.load(isBound, indicator.id))) return [];
  const gains = await ctx.load(gainsByDay, keyOf(indicator, moment));
  const terms = termsOf(indicator);
  const opening = sumGains(gains, addDays(firstDayOf(indicator.year), -1)).value;
  return weeksUntil(indicator.year, moment.asOf).flatMap((day) => {
    const facts = { ...sumGains(gains, day), opening };
    const figure = figureOf(terms, facts, day);
    return figure
      ? [{ day, value: shownFigure(terms, figure), planned: plannedValue(terms, facts, [], day) }]
      : [];
  });
}

/** The figure of each township that has one, in the order of their codes. */
export async function getByTownship(
  ctx: Context,
  indicator: Indicator,
  moment: Moment,
): Promise<readonly TownshipFigure[]> {
  const sums = await ctx.load(sumsByTownship, keyOf(indicator, moment));
  const terms = termsOf(indicator);
  const figures = await Promise.all(
    sums.map(async ({ townshipId, ...parts }) => {
      const facts = { ...NO_FACTS, ...parts, daysReported: 1 };
      const figure = figureOf(terms, facts, moment.asOf);
      return {
        ...parts,
        value: figure && shownFigure(terms, figure),
        township: (await ctx.load(townshipsById, townshipId))!,
      };
    }),
  );
  return figures.sort((a, b) => a.township.code.localeCompare(b.township.code));
}

function keyOf({ id, year }: Indicator, { asOf, knownOn }: Moment): FactsKey {
  return { indicatorId: id, year, asOf, knownOn };
}

function termsOf({ year, target, comparator, counting, basis, role }: Indicator): IndicatorTerms {
  return {
    year,
    target: target === null ? null : decimal(target),
    comparator,
    counting,
    basis,
    role,
    deadline: null,
  };
}

function sumGains(gains: readonly DayGain[], until: CalendarDate): Facts {
  const facts = { ...NO_FACTS, value: ZERO, numerator: ZERO, denominator: ZERO };
  for (const gain of gains) {
    if (gain.day > until) break;
    facts.value = facts.value.plus(gain.value);
    facts.numerator = facts.numerator.plus(gain.numerator);
    facts.denominator = facts.denominator.plus(gain.denominator);
  }
  return { ...facts, daysReported: gains.filter((gain) => gain.day <= until).length };
}

function weeksUntil(year: number, asOf: CalendarDate): CalendarDate[] {
  const days: CalendarDate[] = [];
  for (let day = addDays(firstDayOf(year), WEEK - 1); day < asOf; day = addDays(day, WEEK)) days.push(day);
  return [...days, asOf];
}
