import type { Context } from '../context.ts';
import { type CalendarDate, type Decimal, decimal } from '../domain/index.ts';
import { type Connection, decodeDayCursor, encodeCursor, pageOf, pageSize } from '../graphql/connection.ts';
import { type Reach, reachOf } from '../permissions.ts';
import { forbidden } from '../refusal.ts';
import { readerOf } from './columns.ts';
import { type KindInRights, type RecordKind, bindingsOf } from './record-kind.ts';
import { rowsById } from './rows.ts';

/** Which page of the records behind which indicator. */
export interface RecordsPage {
  readonly indicatorId: string;
  readonly first: number;
  readonly after?: string | null;
  /** Business day up to which records count; null: all. */
  readonly asOf?: CalendarDate | null;
}

/** A record as it stands behind a figure: on which day it counts there, and what it adds. Another figure may have another. */
export interface Behind {
  /** Type name in the graph. */
  readonly __typename: string;
  readonly id: string;
  readonly occurredOn: CalendarDate;
  readonly amount: Decimal;
}

interface BehindRow {
  readonly nth: number;
  readonly record_id: string;
  readonly day: CalendarDate;
  readonly amount: string;
}

/**
 * Records of one kind behind many indicators, paged through contributions, so that the rows add up to the figure (for a
 * unit that keeps only a part: to its part). One query for all pages, one for all totals, one for the records. A page
 * that the caller may not see is FORBIDDEN and leaves the others alone.
 */
export async function recordsBehind(
  ctx: Context,
  kind: RecordKind,
  pages: readonly RecordsPage[],
): Promise<readonly (Connection<Behind> | Error)[]> {
  const reaches = await Promise.all(pages.map((page) => findReach(ctx, kind, page.indicatorId)));
  const asked = pages.flatMap(({ indicatorId, first, after, asOf = null }, nth) => {
    const reach = reaches[nth];
    if (!reach) return [];
    const { day = null, id = null } = after ? decodeDayCursor(after) : {};
    const units = reach === 'ALL' ? null : reach;
    return [{ nth, indicator: indicatorId, take: pageSize(first) + 1, day, id, as_of: asOf, units }];
  });
  const rows = await rowsBehind(ctx, tableOf(ctx, kind), asked);
  const totals = await totalsBehind(ctx, tableOf(ctx, kind), asked);
  const ids = [...new Set(rows.map((row) => row.record_id))];
  const found = await rowsById(ctx, kind, ids);
  const byId = new Map(found.map((row) => [row.id, row]));
  return pages.map(({ first, after }, nth) => {
    if (!reaches[nth]) return forbidden();
    const nodes = rows
      .filter((row) => row.nth === nth)
      .map((row): Behind => ({
        ...byId.get(row.record_id)!,
        __typename: kind.name,
        occurredOn: row.day,
        amount: decimal(row.amount),
      }));
    return pageOf(nodes, first, after, totals.get(nth) ?? 0, (it) => encodeCursor([it.occurredOn, it.id]));
  });
}

interface Asked {
  readonly nth: number;
  readonly indicator: string;
  readonly take: number;
  readonly day: CalendarDate | null;
  readonly id: string | null;
  readonly as_of: CalendarDate | null;
  readonly units: readonly string[] | null;
}

/** Units whose rows behind this indicator the caller may see; undefined for none: then an empty list would be a lie. */
async function findReach(ctx: Context, kind: RecordKind, indicatorId: string): Promise<Reach | undefined> {
  const open = await indicatorsReached(ctx, kind, [indicatorId]);
  return open.length > 0 ? reachOf(ctx.caller, kind.permissions.read) : undefined;
}

/** Indicators fed by records of this kind for which the caller may list the records behind the figure. */
export function indicatorsOpen(ctx: Context, kind: KindInRights): Promise<string[]> {
  const fed = bindingsOf(ctx, kind);
  return indicatorsReached(ctx, kind, [...new Set(fed.map(({ indicatorId }) => indicatorId))]);
}

/** Of these indicators, those of which the caller reaches a keeper, or a record that counts. */
async function indicatorsReached(
  ctx: Context,
  kind: Pick<RecordKind, 'entity' | 'permissions'>,
  indicatorIds: readonly string[],
): Promise<string[]> {
  const reach = reachOf(ctx.caller, kind.permissions.read);
  if (reach === 'ALL') return [...indicatorIds];
  if (reach.length === 0) return [];
  const isKept = (id: string) => ctx.catalogue.keepersOfIndicator(id).some((unit) => reach.includes(unit));
  const others = indicatorIds.filter((id) => !isKept(id));
  if (others.length === 0) return [...indicatorIds];
  const counted = await ctx.em.execute<{ indicator: string }[]>(
    `select i.indicator from jsonb_array_elements_text(?::jsonb) as i (indicator)
     where exists (select 1 from fact_contribution f join ${tableOf(ctx, kind)} r on r.id = f.record_id
       where f.indicator_id = i.indicator and r.unit_id in (select jsonb_array_elements_text(?::jsonb)))`,
    [JSON.stringify(others), JSON.stringify(reach)],
  );
  const found = new Set(counted.map(({ indicator }) => indicator));
  return indicatorIds.filter((id) => isKept(id) || found.has(id));
}

function tableOf(ctx: Context, kind: Pick<RecordKind, 'entity'>): string {
  return readerOf(ctx.em, kind.entity).table;
}

// Where the caller reaches every row, the index of the page answers alone.
const visible = (table: string) =>
  `f.record_id is not null and (p.units is null or exists (select 1 from ${table} r where r.id = f.record_id
     and r.unit_id in (select jsonb_array_elements_text(p.units))))`;

function rowsBehind(ctx: Context, table: string, asked: readonly Asked[]): Promise<BehindRow[]> {
  return ctx.em.execute<BehindRow[]>(
    `select p.nth, c.record_id, c.day::text as day, c.amount::text as amount
     from jsonb_to_recordset(?::jsonb) as p (nth int, indicator text, take int, day date, id text, as_of date, units jsonb)
     cross join lateral (
       select f.record_id, f.day, sum(case when f.denominator <> 0 or f.numerator <> 0 then f.numerator else f.value end) as amount
       from fact_contribution f
       where f.indicator_id = p.indicator and (p.as_of is null or f.day <= p.as_of)
         and (p.day is null or (f.day, f.record_id) < (p.day, p.id)) and ${visible(table)}
       group by f.day, f.record_id order by f.day desc, f.record_id desc limit p.take) c
     order by p.nth, c.day desc, c.record_id desc`,
    [JSON.stringify(asked)],
  );
}

async function totalsBehind(
  ctx: Context,
  table: string,
  asked: readonly Asked[],
): Promise<ReadonlyMap<number, number>> {
  const rows = await ctx.em.execute<{ nth: number; total: number }[]>(
    `select p.nth, count(distinct (f.day, f.record_id))::int as total
     from jsonb_to_recordset(?::jsonb) as p (nth int, indicator text, as_of date, units jsonb)
     join fact_contribution f on f.indicator_id = p.indicator and (p.as_of is null or f.day <= p.as_of)
     where ${visible(table)} group by p.nth`,
    [JSON.stringify(asked)],
  );
  return new Map(rows.map((row) => [row.nth, row.total]));
}
