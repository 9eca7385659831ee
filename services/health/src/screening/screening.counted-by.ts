import type { GraphQLResolveInfo } from 'graphql';
import {
  type Context,
  type Mentioned,
  type Row,
  both,
  isAmong,
  mentionedIn,
  reachOf,
  readRows,
  withinUnits,
} from '@minsheng/kernel';
import { Ctx, FieldResolver, Info, Resolver, Root } from 'type-graphql';
import { screening } from './screening.ts';

/** For each record that does not count: the one of the same person, programme and year that does, if the caller may see it. */
async function countedByOthers(
  ctx: Context,
  asked: readonly { readonly id: string; readonly mentioned: Mentioned }[],
): Promise<readonly (Row | undefined)[]> {
  const rows = await ctx.em.execute<{ id: string; standing: string }[]>(
    `select s.id, c.record_id as standing
     from screening s
     join screening o on o.programme = s.programme and o.person_id_number_hash = s.person_id_number_hash
       and extract(year from o.screened_on) = extract(year from s.screened_on) and o.id <> s.id
     join fact_contribution c on c.record_id = o.id
     where s.id in (select jsonb_array_elements_text(?::jsonb))`,
    [JSON.stringify(asked.map(({ id }) => id))],
  );
  const reach = withinUnits(reachOf(ctx.caller, screening.permissions.read));
  const where = both([
    isAmong(
      'id',
      rows.map((row) => row.standing),
    ),
    ...reach,
  ]);
  const standing = await readRows(ctx, screening, { where, mentioned: asked[0]?.mentioned });
  const byId = new Map(standing.map((row) => [row.id, row]));
  const standingOf = new Map(rows.map((row) => [row.id, byId.get(row.standing)]));
  return asked.map(({ id }) => standingOf.get(id));
}

@Resolver(() => screening.entity)
export class ScreeningCountedBy {
  @FieldResolver(() => screening.entity, {
    nullable: true,
    description: 'The record of the same person that counts instead.',
  })
  countedBy(
    @Root() { id }: Row,
    @Ctx() ctx: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Row | undefined> {
    return ctx.load(countedByOthers, { id, mentioned: mentionedIn(info) });
  }
}
