import type { Batch, Context } from '@minsheng/kernel';
import type { CalendarDate } from '@minsheng/kernel/domain';
import { bindingsById, indicatorsById, noticesByYear } from '../catalogue/catalogue.loaders.ts';
import type { Indicator } from '../catalogue/indicator.entity.ts';
import { shareByIndicator } from '../shared/share.ts';
import { type FactsKey, factsByKey } from './facts.loaders.ts';
import type { Moment } from './moment.ts';
import { findPlanFacts, isConnected } from './plan-facts.ts';
import { type Reading, readingOn } from './reading.rules.ts';
import { termsOf } from './terms-of.ts';

export interface DatedReading extends Reading {
  /** The day of the reading lies ahead of the day on which it is read. */
  readonly predicted: boolean;
}

/** The indicator's reading; undefined where nothing is bound to it (未接入). */
export function findReading(
  ctx: Context,
  { id, year }: Indicator,
  moment: Moment,
): Promise<DatedReading | undefined> {
  return ctx.load(readingsByKey, { indicatorId: id, year, ...moment, today: ctx.clock.today() });
}

/** Readings depend on the day on which they are read: whether its returns may still come. */
interface ReadingKey extends FactsKey {
  readonly today: CalendarDate;
}

/** Of all indicators at the days of a year that pages ask for. */
const READINGS_KEPT = 10_000;

const readingsByKey: Batch<ReadingKey, DatedReading | undefined> = shareByIndicator(
  (ctx, keys) => Promise.all(keys.map((key) => read(ctx, key))),
  READINGS_KEPT,
);

async function read(
  ctx: Context,
  { indicatorId, year, asOf, knownOn, today }: ReadingKey,
): Promise<DatedReading | undefined> {
  const key = { indicatorId, year, asOf, knownOn };
  const indicator = (await ctx.load(indicatorsById, indicatorId))!;
  const [binding, notice, facts, plan] = await Promise.all([
    ctx.load(bindingsById, indicatorId),
    ctx.load(noticesByYear, year),
    ctx.load(factsByKey, key),
    findPlanFacts(ctx, indicator, key),
  ]);
  const { nodes, ...planned } = plan;
  if (!isConnected(indicator, binding !== undefined, plan)) return undefined;
  const reading = readingOn(termsOf(indicator, binding, notice), { ...facts, ...planned }, nodes, asOf);
  return { ...reading, predicted: asOf > today };
}
