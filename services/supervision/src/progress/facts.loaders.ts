import type { Batch, Context } from '@minsheng/kernel';
import { type CalendarDate, addDays, decimal } from '@minsheng/kernel/domain';
import { shareByIndicator } from '../shared/share.ts';
import { DEFAULT_SETTINGS } from './settings.rules.ts';
import { type Facts, NO_FACTS, type Sums } from './terms.rules.ts';

/** An indicator's facts on a business day, as known on a day (null: as known now). */
export interface FactsKey {
  readonly indicatorId: string;
  readonly year: number;
  readonly asOf: CalendarDate;
  readonly knownOn: CalendarDate | null;
}

interface FactsRow {
  readonly nth: number;
  readonly value: string;
  readonly numerator: string;
  readonly denominator: string;
  readonly opening_value: string;
  readonly opening_numerator: string;
  readonly opening_denominator: string;
  readonly gained: string;
  readonly days: number;
  readonly returned: boolean;
  readonly records: number;
  readonly covered_to: CalendarDate | null;
}

/** Only what the module reported that the indicator belongs to now: it may have moved from another. */
const REPORTED = `join indicator i on i.id = k.id
  join reported_cell c on c.indicator_id = i.id and c.module = i.module and c.day <= k.as_of
    and (k.known_on is null or c.recorded_day <= k.known_on)`;

/** Some hundred bytes each: the days that a year's pages ask for, of all indicators. */
const FACTS_KEPT = 10_000;
/** Days and townships: a trend has up to 731 days. */
const PARTS_KEPT = 50_000;

/** Facts without what depends on the day on which they are read. */
interface Summed {
  readonly facts: Omit<Facts, 'dayIsOpen'>;
  /** Whether something was returned for the day itself. */
  readonly returned: boolean;
}

const summedByKey = shareByIndicator(sumCells, FACTS_KEPT);

/** Sums of the cells for many indicators and days at once, shared by all requests. */
export async function factsByKey(ctx: Context, keys: readonly FactsKey[]): Promise<readonly Facts[]> {
  const summed = await summedByKey(ctx, keys);
  const today = ctx.clock.today();
  return keys.map((key, nth) => {
    const { facts, returned } = summed[nth]!;
    return { ...facts, dayIsOpen: !returned && key.asOf === readOn(key, today) };
  });
}

async function sumCells(ctx: Context, keys: readonly FactsKey[]): Promise<readonly Summed[]> {
  const asked = keys.map(({ indicatorId, year, asOf, knownOn }, nth) => {
    return {
      nth,
      id: indicatorId,
      as_of: asOf,
      known_on: knownOn,
      since: addDays(asOf, -DEFAULT_SETTINGS.paceDays),
      first: `${year}-01-01`,
    };
  });
  const rows = await ctx.em.execute<FactsRow[]>(
    `select nth, sum(value)::text as value, sum(numerator)::text as numerator, sum(denominator)::text as denominator,
       coalesce(sum(value) filter (where day < first), 0)::text as opening_value,
       coalesce(sum(numerator) filter (where day < first), 0)::text as opening_numerator,
       coalesce(sum(denominator) filter (where day < first), 0)::text as opening_denominator,
       coalesce(sum(value) filter (where day > since), 0)::text as gained,
       count(*) filter (where day >= first and records > 0)::int as days,
       coalesce(bool_or(day = as_of and records > 0), false) as returned, sum(records)::int as records,
       (max(day) filter (where day >= first and records > 0))::text as covered_to
     from (
       select k.nth, k.first, k.since, k.as_of, c.day, sum(c.value) as value, sum(c.numerator) as numerator,
         sum(c.denominator) as denominator, sum(c.records) as records
       from jsonb_to_recordset(?::jsonb) as k (nth int, id text, as_of date, known_on date, since date, first date)
       ${REPORTED}
       group by k.nth, k.first, k.since, k.as_of, c.day) days
     group by nth`,
    [JSON.stringify(asked)],
  );
  const byNth = new Map(rows.map((row) => [row.nth, { facts: toFacts(row), returned: row.returned }]));
  return keys.map((_, nth) => byNth.get(nth) ?? { facts: NO_FACTS, returned: false });
}

/** The day on which somebody reads what is known: today, or the day as known on which it is asked for. */
export function readOn({ knownOn }: Pick<FactsKey, 'knownOn'>, today: CalendarDate): CalendarDate {
  return knownOn !== null && knownOn < today ? knownOn : today;
}

function toFacts(row: FactsRow): Omit<Facts, 'dayIsOpen'> {
  return {
    ...NO_FACTS,
    ...toSums(row),
    opening: {
      value: decimal(row.opening_value),
      numerator: decimal(row.opening_numerator),
      denominator: decimal(row.opening_denominator),
    },
    gainedLast30: decimal(row.gained),
    daysReported: row.days,
    records: row.records,
    coveredTo: row.covered_to,
  };
}

/** What an indicator gained on each day up to a day, oldest first. */
export interface DayGain extends Sums {
  readonly day: CalendarDate;
  /** Contributions behind it that are no opening balance. */
  readonly records: number;
}

export const gainsByDay: Batch<FactsKey, readonly DayGain[]> = shareByIndicator(
  sumByDay,
  PARTS_KEPT,
  ({ length }) => 1 + length,
);

async function sumByDay(ctx: Context, keys: readonly FactsKey[]): Promise<readonly (readonly DayGain[])[]> {
  const rows = await sumBy(ctx, keys, 'day::text');
  return keys.map((_, nth) =>
    rows
      .filter((row) => row.nth === nth)
      .map((row) => ({ day: row.part as CalendarDate, ...toParts(row) }))
      .sort((a, b) => a.day.localeCompare(b.day)),
  );
}

/** What an indicator comes to in each township. */
export interface TownshipSum extends Sums {
  readonly townshipId: string;
  readonly records: number;
}

export const sumsByTownship: Batch<FactsKey, readonly TownshipSum[]> = shareByIndicator(
  sumByTownship,
  PARTS_KEPT,
  ({ length }) => 1 + length,
);

async function sumByTownship(
  ctx: Context,
  keys: readonly FactsKey[],
): Promise<readonly (readonly TownshipSum[])[]> {
  const rows = await sumBy(ctx, keys, 'township_id');
  return keys.map((_, nth) =>
    rows.filter((row) => row.nth === nth).map((row) => ({ townshipId: row.part, ...toParts(row) })),
  );
}

interface PartRow {
  readonly nth: number;
  readonly part: string;
  readonly value: string;
  readonly numerator: string;
  readonly denominator: string;
  readonly records: number;
}

function sumBy(
  ctx: Context,
  keys: readonly FactsKey[],
  part: 'day::text' | 'township_id',
): Promise<PartRow[]> {
  const asked = keys.map(({ indicatorId, asOf, knownOn }, nth) => ({
    nth,
    id: indicatorId,
    as_of: asOf,
    known_on: knownOn,
  }));
  return ctx.em.execute<PartRow[]>(
    `select k.nth, c.${part} as part, sum(c.value)::text as value, sum(c.numerator)::text as numerator, sum(c.denominator)::text as denominator,
       sum(c.records)::int as records
     from jsonb_to_recordset(?::jsonb) as k (nth int, id text, as_of date, known_on date)
     ${REPORTED}
     group by k.nth, c.${part}`,
    [JSON.stringify(asked)],
  );
}

function toParts(row: PartRow): Sums & Pick<PartRow, 'records'> {
  return { ...toSums(row), records: row.records };
}

function toSums({
  value,
  numerator,
  denominator,
}: Pick<PartRow, 'value' | 'numerator' | 'denominator'>): Sums {
  return { value: decimal(value), numerator: decimal(numerator), denominator: decimal(denominator) };
}
