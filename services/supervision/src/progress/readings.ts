import type { Batch, Context } from '@minsheng/kernel';
import type { CalendarDate } from '@minsheng/kernel/domain';
import { bindingsById, indicatorsById } from '../catalogue/catalogue.loaders.ts';
import type { Indicator } from '../catalogue/indicator.entity.ts';
import { shareByIndicator } from '../shared/share.ts';
import { type FactsKey, factsByKey } from './facts.loaders.ts';
import type { Moment } from './moment.ts';
import { findPlanFacts, isConnected } from './plan-facts.ts';
import { type Reading, readingOn } from './reading.rules.ts';
import { termsOf } from './terms-of.ts';

/** The indicator's reading; undefined where nothing is bound to it (未接入). */
export function findReading(
  ctx: Context,
  { id, year }: Indicator,
  moment: Moment,
): Promise<Reading | undefined> {
  return ctx.load(readingsByKey, { indicatorId: id, year, ...moment, today: ctx.clock.today() });
}

/** Readings depend on the day on which they are read: whether its returns may still come. */
interface ReadingKey extends FactsKey {
  readonly today: CalendarDate;
}

/** Of all indicators at the days of a year that pages ask for. */
const READINGS_KEPT = 10_000;

const readingsByKey: Batch<ReadingKey, Reading | undefined> = shareByIndicator(
  (ctx, keys) => Promise.all(keys.map((key) => read(ctx, key))),
  READINGS_KEPT,
);

async function read(
  ctx: Context,
  { indicatorId, year, asOf, knownOn }: ReadingKey,
): Promise<Reading | undefined> {
  const key = { indicatorId, year, asOf, knownOn };
  const indicator = (await ctx.load(indicatorsById, indicatorId))!;
  const [binding, facts, plan] = await Promise.all([
    ctx.load(bindingsById, indicatorId),
    ctx.load(factsByKey, key),
    findPlanFacts(ctx, indicator, key),
  ]);
  const { nodes, ...planned } = plan;
  if (!isConnected(indicator, binding !== undefined, plan)) return undefined;
  return readingOn(termsOf(indicator, binding), { ...facts, ...planned }, nodes, asOf);
}
