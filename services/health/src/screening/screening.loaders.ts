import { type Context, type Row, both, isAmong, reachOf, readRows, withinUnits } from '@minsheng/kernel';
import { permissions } from '../permissions.ts';
import { screeningKind } from './screening.kind.ts';

/** For each record that does not count: the one of the same person, programme and year that does, if the caller may see it. */
export async function countedByOthers(
  ctx: Context,
  ids: readonly string[],
): Promise<readonly (Row | undefined)[]> {
  const rows = await ctx.em.execute<{ id: string; standing: string }[]>(
    `select s.id, c.record_id as standing
     from screening s
     join screening o on o.programme = s.programme and o.person_id_number_hash = s.person_id_number_hash
       and extract(year from o.screened_on) = extract(year from s.screened_on) and o.id <> s.id
     join fact_contribution c on c.record_id = o.id
     where s.id in (select jsonb_array_elements_text(?::jsonb))`,
    [JSON.stringify(ids)],
  );
  const reach = withinUnits(reachOf(ctx.caller, permissions['screening:read']));
  const where = both([
    isAmong(
      'id',
      rows.map((row) => row.standing),
    ),
    ...reach,
  ]);
  const standing = await readRows(ctx, screeningKind, { where });
  const byId = new Map(standing.map((screening) => [screening.id, screening]));
  const standingOf = new Map(rows.map((row) => [row.id, byId.get(row.standing)]));
  return ids.map((id) => standingOf.get(id));
}
