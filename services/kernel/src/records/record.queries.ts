import { raw } from '@mikro-orm/core';
import type { Batch, Context } from '../context.ts';
import type { CalendarDate } from '../domain/index.ts';
import { type Connection, decodeDayCursor, encodeCursor, pageOf, pageSize } from '../graphql/connection.ts';
import { type Holders, assertMay, reachOf, withinReach } from '../permissions.ts';
import { forbidden } from '../refusal.ts';
import type { KeptRecord } from './kept-record.ts';
import type { RecordFilter } from './record-filter.ts';
import { type RecordKind, dayOf, reachOfKind } from './record-kind.ts';

export interface PageAsked {
  readonly first: number;
  readonly after?: string | null;
}

/** One page of the records that the caller may see, latest first. FORBIDDEN where that is none of them. */
export async function listRecords<R extends KeptRecord>(
  ctx: Context,
  kind: RecordKind<R>,
  conditions: readonly object[],
  { first, after }: PageAsked,
): Promise<Connection<R>> {
  const reach = await reachOfKind(ctx, kind, 'read');
  const size = pageSize(first);
  const where = [withinReach(reach), ...conditions];
  const total = await ctx.em.count(kind.entity, { $and: where } as object);
  const page = (await ctx.em.find(
    kind.entity,
    { $and: after ? [...where, beyond(kind, after)] : where } as object,
    {
      orderBy: { [kind.day]: 'desc', id: 'desc' } as never,
      limit: size + 1,
      disableIdentityMap: true,
    },
  )) as R[];
  return pageOf(page, size, after, total, (it) => encodeCursor([dayOf(kind, it), it.id]));
}

/** Conditions of the filters that every kind has. */
export function filterConditions<R extends KeptRecord>(
  ctx: Context,
  kind: RecordKind<R>,
  { township, from, to, counted, includeVoided }: RecordFilter,
): object[] {
  const all: object[] = [];
  if (!includeVoided) all.push({ voidedOn: null });
  if (township) all.push(liesIn(kind, ctx.catalogue.county().id === township ? null : township));
  if (from) all.push({ [kind.day]: { $gte: from } });
  if (to) all.push({ [kind.day]: { $lte: to } });
  if (typeof counted === 'boolean')
    all.push({ [raw((alias) => standsBehindFigure(alias, kind.parts))]: counted });
  return all;
}

/** The rows that a filter on a hidden column may reach: it tells what the column holds. FORBIDDEN where none. */
export function ownRows(ctx: Context, holders: Holders): object {
  const reach = reachOf(ctx.caller, holders);
  if (reach.length === 0) throw forbidden();
  return withinReach(reach);
}

/** A record that the caller may see; undefined where there is none, FORBIDDEN where it is another unit's. */
export async function findRecord<R extends KeptRecord>(
  ctx: Context,
  kind: RecordKind<R>,
  id: string,
): Promise<R | undefined> {
  await reachOfKind(ctx, kind, 'read');
  const record = await ctx.load(byId(kind), id);
  if (record) assertMay(ctx, kind.permissions.read, record.unitId);
  return record;
}

/** Which of these ids stand behind a figure. One query a request. */
export async function countedByIds(ctx: Context, ids: readonly string[]): Promise<readonly boolean[]> {
  const rows = await ctx.em.execute<{ record_id: string }[]>(
    'select distinct record_id from fact_contribution where record_id in (select jsonb_array_elements_text(?::jsonb))',
    [JSON.stringify(ids)],
  );
  const counted = new Set(rows.map((row) => row.record_id));
  return ids.map((id) => counted.has(id));
}

// One batch a kind: the loaders of a request are told apart by it.
const batches = new WeakMap<object, unknown>();

function byId<R extends KeptRecord>(kind: RecordKind<R>): Batch<string, R | undefined> {
  const known = batches.get(kind) as Batch<string, R | undefined> | undefined;
  if (known) return known;
  const batch: Batch<string, R | undefined> = async (ctx, ids) => {
    const where = { id: { $in: [...ids] } } as object;
    const found = (await ctx.em.find(kind.entity, where, { disableIdentityMap: true })) as R[];
    const records = new Map(found.map((record) => [record.id, record]));
    return ids.map((id) => records.get(id));
  };
  batches.set(kind, batch);
  return batch;
}

type Parts = RecordKind['parts'];

function liesIn(kind: Pick<RecordKind, 'parts'>, townshipId: string | null): object {
  const { parts } = kind;
  if (!parts || townshipId === null) return { townshipId };
  const byParts = raw(
    (alias) => `exists (select 1 from ${standing(parts, alias)} and part.township_id = ?)`,
    [townshipId],
  );
  return { $or: [{ townshipId }, { [byParts]: true }] };
}

function standsBehindFigure(alias: string, parts: Parts): string {
  const own = `exists (select 1 from fact_contribution c where c.record_id = ${alias}.id)`;
  if (!parts) return own;
  return `(${own} or exists (select 1 from ${standing(parts, alias)}
    and exists (select 1 from fact_contribution c where c.record_id = part.id)))`;
}

// Names from the kind's declaration, never from a request.
function standing({ table, column }: NonNullable<Parts>, alias: string): string {
  return `${table} part where part.${column} = ${alias}.id and part.voided_on is null`;
}

function beyond<R extends KeptRecord>(kind: RecordKind<R>, after: string): object {
  const { day, id }: { day: CalendarDate; id: string } = decodeDayCursor(after);
  return { $or: [{ [kind.day]: { $lt: day } }, { [kind.day]: day, id: { $lt: id } }] };
}
