import type { Context } from '../context.ts';
import { readerOf } from '../records/columns.ts';
import { both, columnOf, equals, isAmong } from '../records/condition.ts';
import { reachOfKind } from '../records/record-kind.ts';
import type { OwnerKind } from './declared.ts';

/** Whether records of a kind are called by a name that a table of their lines can say. */
export function isNameable({ declaration: { heading } }: OwnerKind): boolean {
  return heading !== undefined;
}

/** Digits of an id behind a name that several have. */
const TOLD_APART = 8;

/**
 * What lines may say that they belong to: the standing records that the caller reads, by what heads them; those that are called
 * alike with the beginning of their id, `西沱至黄水公路〔3f2a91c0〕`.
 */
export async function ownersNamed(
  ctx: Context,
  owner: OwnerKind,
): Promise<readonly { readonly id: string; readonly name: string }[]> {
  const reach = await reachOfKind(ctx, owner, 'read');
  const { table } = readerOf(ctx.em, owner.entity);
  const { sql, params } = both([
    equals('voided_on', null),
    ...(reach === 'ALL' ? [] : [isAmong('unit_id', reach)]),
  ]);
  const named = await ctx.em.execute<{ id: string; name: string }[]>(
    `select r.id, r."${columnOf(owner.declaration.heading!)}" as name from ${table} r where ${sql} order by r.recorded_at, r.id`,
    [...params],
  );
  const alike = Map.groupBy(named, ({ name }) => name);
  return named.map(({ id, name }) => ({
    id,
    name: alike.get(name)!.length > 1 ? `${name}〔${id.slice(0, TOLD_APART)}〕` : name,
  }));
}
