import type { Context } from '@minsheng/kernel';
import { type CalendarDate, addDays, firstDayOf } from '@minsheng/kernel/domain';
import { bindingsById, indicatorsOf, noticesByYear } from '../catalogue/catalogue.loaders.ts';
import type { Indicator } from '../catalogue/indicator.entity.ts';
import { type CommitmentProgress, commitmentProgress } from './commitment.rules.ts';
import { type DayGain, gainsByDay, readOn } from './facts.loaders.ts';
import { figureOf, printedValue } from './figure.rules.ts';
import { type Moment, keyOf } from './moment.ts';
import { plannedValue } from './plan.rules.ts';
import { findReading } from './readings.ts';
import { type Facts, NO_FACTS, NO_SUMS } from './terms.rules.ts';
import { findPlanFacts, isConnected } from './plan-facts.ts';
import { termsOf } from './terms-of.ts';
import type { TrendPoint } from './progress.types.ts';

const WEEK = 7;

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

/** Running figure at the end of each week and on the day itself, with the plan beside it. Empty where nothing is bound, and for what is judged. */
export async function getTrend(
  ctx: Context,
  indicator: Indicator,
  moment: Moment,
): Promise<readonly TrendPoint[]> {
  const [binding, notice, gains, plan] = await Promise.all([
    ctx.load(bindingsById, indicator.id),
    ctx.load(noticesByYear, indicator.year),
    ctx.load(gainsByDay, keyOf(indicator, moment)),
    findPlanFacts(ctx, indicator, moment),
  ]);
  if (!isConnected(indicator, binding !== undefined, plan)) return [];
  const { nodes, ...planned } = plan;
  const terms = termsOf(indicator, binding, notice);
  const days = weeksUntil(indicator.year, moment.asOf);
  const eve = addDays(firstDayOf(indicator.year), -1);
  const [before, ...sums] = runningSums(gains, [eve, ...days], firstDayOf(indicator.year));
  return sums.flatMap((sum, nth) => {
    const day = days[nth]!;
    const isReturned = gains.some((gain) => gain.day === day && gain.records > 0);
    const dayIsOpen = day === readOn(moment, ctx.clock.today()) && !isReturned;
    const facts = { ...sum, ...planned, opening: before!, dayIsOpen };
    const figure = figureOf(terms, facts, day);
    const value = figure && printedValue(terms, figure);
    return value ? [{ day, value, planned: plannedValue(terms, facts, nodes, day) }] : [];
  });
}

/** The sum at the end of each day, in one pass. Days and gains in their order. */
function runningSums(gains: readonly DayGain[], days: readonly CalendarDate[], first: CalendarDate): Facts[] {
  let nth = 0;
  let sum = NO_SUMS;
  let [daysReported, reports] = [0, 0];
  return days.map((day) => {
    for (; nth < gains.length && gains[nth]!.day <= day; nth++) {
      const { day: on, value, numerator, denominator, records } = gains[nth]!;
      reports += records;
      if (records > 0 && on >= first) daysReported += 1;
      sum = {
        value: sum.value.plus(value),
        numerator: sum.numerator.plus(numerator),
        denominator: sum.denominator.plus(denominator),
      };
    }
    return { ...NO_FACTS, ...sum, daysReported, records: reports };
  });
}

function weeksUntil(year: number, asOf: CalendarDate): CalendarDate[] {
  const days: CalendarDate[] = [];
  for (let day = addDays(firstDayOf(year), WEEK - 1); day < asOf; day = addDays(day, WEEK)) days.push(day);
  return [...days, asOf];
}
