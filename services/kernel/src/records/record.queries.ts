import type { Batch, Context } from '../context.ts';
import { type Connection, pageOf, pageSize } from '../graphql/connection.ts';
import type { Mentioned } from '../graphql/selection.ts';
import { type Holders, type Reach, assertMay, reachOf } from '../permissions.ts';
import { Refusal, forbidden } from '../refusal.ts';
import { readerOf } from './columns.ts';
import { type Condition, both, columnOf, condition, either, equals, isAmong } from './condition.ts';
import type { KeptRecord } from './kept-record.ts';
import { type Ordering, SortDirection, orderingBy } from './ordering.ts';
import type { RecordFilter } from './record-filter.ts';
import { type RecordKind, reachOfKind } from './record-kind.ts';
import { type Row, readRows, rowsById, standingParts, standsBehindFigure } from './rows.ts';

/** Rows that a page may be reached by their number; beyond, by cursor. */
export const MOST_OFFSET = 10_000;

export interface PageAsked {
  readonly first: number;
  readonly after?: string | null;
  /** Rows to pass over, for a page reached by its number. */
  readonly offset?: number | null;
  /** Left out: by the kind's day, latest first. */
  readonly ordering?: Ordering;
  /** SQL of numbers that the totals have, by name. */
  readonly sums?: Readonly<Record<string, string>>;
  readonly mentioned?: Mentioned;
}

/** A page of rows. `totals`: sums over the whole list, as canonical decimals. */
export interface RowConnection extends Connection<Row> {
  readonly totals: Readonly<Record<string, string>>;
}

/** One page of the records that the caller may see. FORBIDDEN where that is none of them. */
export async function listRecords<R extends KeptRecord>(
  ctx: Context,
  kind: RecordKind<R>,
  conditions: readonly Condition[],
  { first, after, offset, ordering = latestFirst(kind), sums = {}, mentioned }: PageAsked,
): Promise<RowConnection> {
  const reach = await reachOfKind(ctx, kind, 'read');
  const size = pageSize(first);
  assertOffset(offset, after);
  const listed = both([...withinUnits(reach), ...conditions]);
  const { total, ...totals } = await countRecords(ctx, kind, listed, sums, mentioned);
  const rows = await readRows(ctx, kind, {
    where: after ? both([listed, ordering.beyond(after)]) : listed,
    orderBy: ordering.sql,
    limit: size + 1,
    offset: offset ?? 0,
    mentioned,
  });
  const page = pageOf(rows, size, offset ? '' : after, Number(total ?? 0), (it) => ordering.cursorOf(it));
  return { ...page, totals };
}

/** By the kind's day, latest first. */
function latestFirst<R extends KeptRecord>({ day }: Pick<RecordKind<R>, 'day'>): Ordering {
  return orderingBy({ name: day, column: columnOf(day), type: 'date', nullable: false }, SortDirection.DESC);
}

// One statement for number and sums; none where nobody asks.
async function countRecords<R extends KeptRecord>(
  ctx: Context,
  kind: RecordKind<R>,
  { sql, params }: Condition,
  sums: Readonly<Record<string, string>>,
  mentioned?: Mentioned,
): Promise<Record<string, string>> {
  const added = !mentioned || mentioned.has('totals') ? Object.entries(sums) : [];
  if (added.length === 0 && mentioned && !mentioned.has('totalCount')) return {};
  const selected = [
    'count(*)::text as total',
    ...added.map(([name, of]) => `trim_scale(coalesce(sum(${of}), 0))::text as "${name}"`),
  ];
  const [row] = await ctx.em.execute<Record<string, string>[]>(
    `select ${selected.join(', ')} from ${readerOf(ctx.em, kind.entity).table} r where ${sql}`,
    [...params],
  );
  return row!;
}

function assertOffset(offset: number | null | undefined, after: string | null | undefined): void {
  if (offset == null) return;
  if (typeof after === 'string' || offset < 0)
    throw new Refusal('BAD_INPUT', { field: 'offset', detail: 'offset' });
  if (offset > MOST_OFFSET) throw new Refusal('OFFSET_TOO_LARGE', { field: 'offset', most: MOST_OFFSET });
}

/** Conditions of the filters that every kind has. */
export function filterConditions<R extends KeptRecord>(
  ctx: Context,
  kind: RecordKind<R>,
  { township, from, to, counted, includeVoided }: RecordFilter,
): Condition[] {
  const all: Condition[] = [];
  const day = columnOf(kind.day);
  if (!includeVoided) all.push(equals('voided_on', null));
  if (township) all.push(liesIn(kind, ctx.catalogue.county().id === township ? null : township));
  if (from) all.push(condition(`r."${day}" >= ?`, from));
  if (to) all.push(condition(`r."${day}" <= ?`, to));
  if (typeof counted === 'boolean') all.push(condition(`${standsBehindFigure(kind)} = ?`, counted));
  return all;
}

/** The rows that a filter on a hidden column may reach: it tells what the column holds. FORBIDDEN where none. */
export function ownRows(ctx: Context, holders: Holders): Condition {
  const reach = reachOf(ctx.caller, holders);
  if (reach.length === 0) throw forbidden();
  return both(withinUnits(reach));
}

/** The conditions on a record's unit that keep rows within a reach. */
export function withinUnits(reach: Reach): readonly Condition[] {
  return reach === 'ALL' ? [] : [isAmong('unit_id', reach)];
}

/** A record that the caller may see; undefined where there is none, FORBIDDEN where it is another unit's. */
export async function findRecord<R extends KeptRecord>(
  ctx: Context,
  kind: RecordKind<R>,
  id: string,
  mentioned?: Mentioned,
): Promise<Row | undefined> {
  await reachOfKind(ctx, kind, 'read');
  const row = await ctx.load(rowBatch(kind, mentioned), id);
  if (row && !kind.shared) assertMay(ctx, kind.permissions.read, row.unitId);
  return row;
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

type RowBatch = Batch<string, Row | undefined>;

// One batch a kind and operation: the loaders of a request are told apart by it.
const batches = new WeakMap<object, WeakMap<object, RowBatch>>();

/** Rows by id for whoever may see them, whichever fields the operation asks; to be loaded through the context. */
export function rowBatch<R extends KeptRecord>(kind: RecordKind<R>, mentioned?: Mentioned): RowBatch {
  const ofKind = batches.get(kind) ?? new WeakMap<object, RowBatch>();
  batches.set(kind, ofKind);
  const known = ofKind.get(mentioned ?? kind);
  if (known) return known;
  const batch: RowBatch = async (ctx, ids) => {
    const found = await rowsById(ctx, kind, ids, mentioned);
    const rows = new Map(found.map((row) => [row.id, row]));
    return ids.map((id) => rows.get(id));
  };
  ofKind.set(mentioned ?? kind, batch);
  return batch;
}

function liesIn({ parts }: Pick<RecordKind, 'parts'>, townshipId: string | null): Condition {
  const own = equals('township_id', townshipId);
  if (!parts || townshipId === null) return own;
  return either([
    own,
    condition(`exists (select 1 from ${standingParts(parts)} and part.township_id = ?)`, townshipId),
  ]);
}
