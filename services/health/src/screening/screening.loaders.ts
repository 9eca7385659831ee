import {
  type Connection,
  type Context,
  decodeCursor,
  encodeCursor,
  getReach,
  pageOf,
  pageSize,
} from '@minsheng/kernel';
import { permissions } from '../permissions.ts';
import { Screening } from './screening.entity.ts';
import { screeningKeepers } from './screening.keepers.ts';

/** Ids of the records that stand behind a figure, among these. One query a request. */
export async function countedByIds(ctx: Context, ids: readonly string[]): Promise<readonly boolean[]> {
  const rows = await ctx.em.execute<{ record_id: string }[]>(
    'select distinct record_id from fact_contribution where record_id in (select jsonb_array_elements_text(?::jsonb))',
    [JSON.stringify(ids)],
  );
  const counted = new Set(rows.map((row) => row.record_id));
  return ids.map((id) => counted.has(id));
}

/** For each record that does not count: the record of the same person, programme and year that does. */
export async function countedByOthers(
  ctx: Context,
  ids: readonly string[],
): Promise<readonly (Screening | undefined)[]> {
  const rows = await ctx.em.execute<{ id: string; standing: string }[]>(
    `select s.id, c.record_id as standing
     from screening s
     join screening o on o.programme = s.programme and o.person_id_number_hash = s.person_id_number_hash
       and extract(year from o.screened_on) = extract(year from s.screened_on) and o.id <> s.id
     join fact_contribution c on c.record_id = o.id
     where s.id in (select jsonb_array_elements_text(?::jsonb))`,
    [JSON.stringify(ids)],
  );
  const standing = await ctx.em.find(
    Screening,
    { id: { $in: rows.map((row) => row.standing) } },
    { disableIdentityMap: true },
  );
  const byId = new Map(standing.map((screening) => [screening.id, screening]));
  const standingOf = new Map(rows.map((row) => [row.id, byId.get(row.standing)]));
  return ids.map((id) => standingOf.get(id));
}

/** Which page of the records behind which indicator. */
export interface RecordsPage {
  readonly indicatorId: string;
  readonly first: number;
  readonly after: string | undefined;
}

/**
 * The records behind many indicators, paged through contributions, so that the number of rows is the figure (for a unit
 * that keeps only a part: its part). One query for all parents. FORBIDDEN for whoever may read no screening.
 */
export async function recordsBehind(
  ctx: Context,
  pages: readonly RecordsPage[],
): Promise<readonly Connection<Screening & { occurredOn: string }>[]> {
  const units = JSON.stringify(getReach(ctx, permissions['screening:read'], screeningKeepers(ctx)));
  const asked = pages.map((page) => {
    const [day = null, id = null] = page.after === undefined ? [] : decodeCursor(page.after, 2);
    return { indicator: page.indicatorId, take: pageSize(page.first) + 1, day, id };
  });
  const rows = await ctx.em.execute<{ indicator: string; record_id: string; day: string; total: number }[]>(
    `with behind as (
       select f.indicator_id, f.record_id, f.day from fact_contribution f join screening s on s.id = f.record_id
       where s.unit_id in (select jsonb_array_elements_text(?::jsonb)))
     select p.indicator, c.record_id, c.day::text as day,
       (select count(*)::int from behind t where t.indicator_id = p.indicator) as total
     from jsonb_to_recordset(?::jsonb) as p (indicator text, take int, day date, id text)
     cross join lateral (
       select record_id, day from behind b
       where b.indicator_id = p.indicator and (p.day is null or (b.day, b.record_id) < (p.day, p.id))
       order by b.day desc, b.record_id desc limit p.take) c`,
    [units, JSON.stringify(asked)],
  );
  const found = await ctx.em.find(
    Screening,
    { id: { $in: rows.map((row) => row.record_id) } },
    { disableIdentityMap: true },
  );
  const byId = new Map(found.map((screening) => [screening.id, screening]));
  return pages.map((page) => {
    const own = rows.filter((row) => row.indicator === page.indicatorId);
    const nodes = own.map((row) => Object.assign(byId.get(row.record_id)!, { occurredOn: row.day }));
    return pageOf(nodes, page.first, page.after, own[0]?.total ?? 0, (it) =>
      encodeCursor([it.occurredOn, it.id]),
    );
  });
}
