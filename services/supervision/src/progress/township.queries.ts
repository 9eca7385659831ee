import type { Context } from '@minsheng/kernel';
import { type CalendarDate, addDays, decimal, firstDayOf, lastEndOfMonth } from '@minsheng/kernel/domain';
import { bindingsById } from '../catalogue/catalogue.loaders.ts';
import type { Indicator } from '../catalogue/indicator.entity.ts';
import { catalogueNow } from '../catalogue/shared-catalogue.ts';
import { factsByKey, sumsByTownship } from './facts.loaders.ts';
import { figureOf, printedValue } from './figure.rules.ts';
import { type Moment, keyOf } from './moment.ts';
import { releasesByKey } from './release.loaders.ts';
import { termsOf } from './terms-of.ts';
import { NO_FACTS, NO_SUMS } from './terms.rules.ts';
import { hasQuotients } from './township.rules.ts';
import { TableBasis, type TownshipFigure, type TownshipRow, type TownshipTable } from './township.types.ts';
import { seesParts, seesSmallCells } from './who-sees.ts';

/**
 * An indicator's figures by township, all of them, in the order of their codes; undefined where nothing is bound. Of
 * people, outsiders are told the last release (decision 090), of patients nothing.
 */
export async function findTownships(
  ctx: Context,
  indicator: Indicator,
  moment: Moment,
): Promise<TownshipTable | undefined> {
  const binding = await ctx.load(bindingsById, indicator.id);
  if (!binding) return undefined;
  return seesSmallCells(ctx, indicator) && seesParts(ctx, indicator, binding)
    ? { asOf: moment.asOf, basis: TableBasis.LIVE, rows: await liveRows(ctx, indicator, moment), rest: null }
    : released(ctx, indicator, moment);
}

/** The figures of those townships that have one. */
export async function getByTownship(
  ctx: Context,
  indicator: Indicator,
  moment: Moment,
): Promise<readonly TownshipFigure[]> {
  const table = await findTownships(ctx, indicator, moment);
  if (!table) return [];
  if (table.basis === TableBasis.RELEASED) return table.rows.filter(({ value }) => value?.gt(0));
  const sums = await ctx.load(sumsByTownship, keyOf(indicator, moment));
  const known = new Set(sums.map(({ townshipId }) => townshipId));
  return table.rows.filter(({ township }) => known.has(township.id));
}

async function liveRows(ctx: Context, indicator: Indicator, moment: Moment): Promise<readonly TownshipRow[]> {
  const [binding, sums, { dayIsOpen }, { townships }] = await Promise.all([
    ctx.load(bindingsById, indicator.id),
    ctx.load(sumsByTownship, keyOf(indicator, moment)),
    ctx.load(factsByKey, keyOf(indicator, moment)),
    catalogueNow(ctx),
  ]);
  const terms = termsOf(indicator, binding);
  const known = new Map(sums.map((sum) => [sum.townshipId, sum]));
  const places = [...townships.values()].map((township) => {
    const { value, numerator, denominator, records = 0 } = { ...NO_SUMS, ...known.get(township.id) };
    return { township, records, parts: { value, numerator, denominator } };
  });
  const told = hasQuotients(
    terms,
    places.map(({ township: { isCounty }, parts }) => ({ isCounty, ...parts })),
  );
  return places.map(({ township, records, parts }) => {
    const facts = { ...NO_FACTS, ...parts, records, daysReported: Math.min(records, 1), dayIsOpen };
    const figure = told ? figureOf(terms, facts, moment.asOf) : null;
    return { ...parts, value: figure && printedValue(terms, figure), township, asOf: moment.asOf };
  });
}

/** Nobody is told anything before the year's first month has closed. */
async function released(ctx: Context, indicator: Indicator, moment: Moment): Promise<TownshipTable> {
  const { townships } = await catalogueNow(ctx);
  const end = lastClosed(moment, ctx.clock.today());
  const isOfYear = end >= firstDayOf(indicator.year);
  const binding = await ctx.load(bindingsById, indicator.id);
  const release =
    isOfYear && seesParts(ctx, indicator, binding)
      ? await ctx.load(releasesByKey, { indicatorId: indicator.id, year: indicator.year, end })
      : undefined;
  const rows = [...townships.values()].map((township) => {
    const told = release?.released.get(township.id);
    return {
      township,
      value: told ? decimal(told.people) : null,
      numerator: null,
      denominator: null,
      asOf: told?.day ?? null,
    };
  });
  const rest = release?.rest;
  return {
    asOf: isOfYear ? end : addDays(firstDayOf(indicator.year), -1),
    basis: TableBasis.RELEASED,
    rows,
    rest: rest ? { places: rest.places, value: decimal(rest.people) } : null,
  };
}

/** The last month's end that was over before today, and on the day read, and on the day of knowledge. */
function lastClosed({ asOf, knownOn }: Moment, today: CalendarDate): CalendarDate {
  const days = [addDays(today, -1), asOf, knownOn ?? asOf].map(lastEndOfMonth);
  return days.reduce((first, day) => (day < first ? day : first));
}
