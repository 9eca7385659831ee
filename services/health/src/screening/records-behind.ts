import {
  type Connection,
  type Context,
  type Reach,
  decodeDayCursor,
  encodeCursor,
  pageOf,
  pageSize,
} from '@minsheng/kernel';
import type { CalendarDate } from '@minsheng/kernel/domain';
import { Screening } from './screening.entity.ts';
import { getScreeningReach } from './screening.keepers.ts';

/** Which page of the records behind which indicator. */
export interface RecordsPage {
  readonly indicatorId: string;
  readonly first: number;
  readonly after?: string | null;
  /** Business day up to which records count; null: all. */
  readonly asOf?: CalendarDate | null;
}

/** A screening as it stands behind a figure, with the day on which it counts there; another figure may have another. */
export type ScreeningBehind = Omit<Screening, 'auditImage'> & { readonly occurredOn: CalendarDate };

interface BehindRow {
  readonly nth: number;
  readonly record_id: string;
  readonly day: CalendarDate;
}

/**
 * The records behind many indicators, paged through contributions, so that the number of rows is the figure (for a unit
 * that keeps only a part: its part). One query for all pages, one for all totals. FORBIDDEN for whoever may read none.
 */
export async function recordsBehind(
  ctx: Context,
  pages: readonly RecordsPage[],
): Promise<readonly Connection<ScreeningBehind>[]> {
  const reach = await getScreeningReach(ctx, 'screening:read');
  const asked = pages.map(({ indicatorId, first, after, asOf = null }, nth) => {
    const { day = null, id = null } = after ? decodeDayCursor(after) : {};
    return { nth, indicator: indicatorId, take: pageSize(first) + 1, day, id, as_of: asOf };
  });
  const rows = await ctx.em.execute<BehindRow[]>(
    `select p.nth, c.record_id, c.day::text as day
     from jsonb_to_recordset(?::jsonb) as p (nth int, indicator text, take int, day date, id text, as_of date)
     cross join lateral (
       select f.record_id, f.day from fact_contribution f
       where f.indicator_id = p.indicator and (p.as_of is null or f.day <= p.as_of)
         and (p.day is null or (f.day, f.record_id) < (p.day, p.id)) and ${visible(reach)}
       order by f.day desc, f.record_id desc limit p.take) c
     order by p.nth, c.day desc, c.record_id desc`,
    [JSON.stringify(asked), ...unitsOf(reach)],
  );
  const totals = await totalsBehind(ctx, pages, reach);
  const found = await ctx.em.find(
    Screening,
    { id: { $in: rows.map((row) => row.record_id) } },
    { disableIdentityMap: true },
  );
  const byId = new Map(found.map((screening) => [screening.id, screening]));
  return pages.map(({ first, after }, nth) => {
    const nodes = rows
      .filter((row) => row.nth === nth)
      .map((row) => ({ ...byId.get(row.record_id)!, occurredOn: row.day }));
    return pageOf(nodes, first, after, totals.get(nth) ?? 0, (it) => encodeCursor([it.occurredOn, it.id]));
  });
}

// Where the caller reaches every row, the index of the page answers alone.
function visible(reach: Reach): string {
  return reach === 'ALL'
    ? 'f.record_id is not null'
    : 'f.record_id in (select id from screening where unit_id in (select jsonb_array_elements_text(?::jsonb)))';
}

function unitsOf(reach: Reach): string[] {
  return reach === 'ALL' ? [] : [JSON.stringify(reach)];
}

async function totalsBehind(
  ctx: Context,
  pages: readonly RecordsPage[],
  reach: Reach,
): Promise<ReadonlyMap<number, number>> {
  const asked = pages.map(({ indicatorId, asOf = null }, nth) => ({
    nth,
    indicator: indicatorId,
    as_of: asOf,
  }));
  const rows = await ctx.em.execute<{ nth: number; total: number }[]>(
    `select p.nth, count(*)::int as total
     from jsonb_to_recordset(?::jsonb) as p (nth int, indicator text, as_of date)
     join fact_contribution f on f.indicator_id = p.indicator and (p.as_of is null or f.day <= p.as_of)
     where ${visible(reach)} group by p.nth`,
    [JSON.stringify(asked), ...unitsOf(reach)],
  );
  return new Map(rows.map((row) => [row.nth, row.total]));
}
