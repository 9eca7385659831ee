import type { Context } from '../context.ts';
import type { CalendarDate } from '../domain/index.ts';
import type { Stub } from './bureau.ts';
import type { Mentioned } from '../graphql/selection.ts';
import { type Holders, reachOf } from '../permissions.ts';
import { readerOf } from './columns.ts';
import { type Condition, columnOf, condition, isAmong } from './condition.ts';
import { elsewhereOf } from './elsewhere.ts';
import type { KeptRecord } from './kept-record.ts';
import { type Owner, type RecordKind, isLocked } from './record-kind.ts';

/**
 * A record as everything that reads takes it: its values by property, and under the graph's names what is asked beside
 * them. Read by one statement, put together without waiting; entities are for writing and never leave an action.
 */
export interface Row {
  readonly id: string;
  readonly unitId: string;
  readonly occurredOn: CalendarDate;
  readonly unit: Stub;
  readonly township: Stub;
  readonly [name: string]: unknown;
}

/** A row of a kind, with its values by property. */
export type RowOf<R extends KeptRecord> = Omit<R, 'auditImage'> & Row;

/** Who looks at rows: rights are worked out once for all of them. */
export interface Viewer {
  readonly ctx: Context;
  /** Whether the viewer holds the right for records of a unit. */
  may(holders: Holders, unitId: string): boolean;
}

export interface RowsAsked {
  readonly where: Condition;
  /** SQL; left out: in any order. */
  readonly orderBy?: string;
  readonly limit?: number;
  readonly offset?: number;
  /** What the operation mentions; left out: everything. */
  readonly mentioned?: Mentioned;
}

/** Rows of a kind, whoever asks: rights are for the caller to put into `where`. */
export async function readRows<R extends KeptRecord>(
  ctx: Context,
  kind: RecordKind<R>,
  { where, orderBy, limit, offset, mentioned }: RowsAsked,
): Promise<RowOf<R>[]> {
  const reader = readerOf(ctx.em, kind.entity);
  const asked = (name: string) => !mentioned || mentioned.has(name);
  const selected = [
    reader.select(mentioned),
    ...Object.entries(kind.selects ?? {}).flatMap(([name, sql]) =>
      asked(name) ? `${sql} as "${name}"` : [],
    ),
    ...(kind.owner && (asked('viewerCanAmend') || asked('viewerCanVoid'))
      ? [`${ownerIsOpen(ctx, kind.owner)} as "ownerIsOpen"`]
      : []),
    ...(asked('corrected') ? [`${wasCorrected(kind)} as corrected`] : []),
    ...(kind.sensitive && asked('revision') ? [`${openRevision(kind)} as "openRevision"`] : []),
    ...(asked('counted') ? [`${standsBehindFigure(kind)} as counted`] : []),
  ];
  const tail = [
    orderBy ? `order by ${orderBy}` : '',
    limit === undefined ? '' : `limit ${limit}`,
    offset ? `offset ${offset}` : '',
  ];
  const found = await ctx.em.execute<Record<string, unknown>[]>(
    `select ${selected.join(', ')} from ${reader.table} r where ${where.sql} ${tail.join(' ')}`,
    [...where.params],
  );
  const complete = completing(ctx, kind, mentioned);
  const rows = found.map((row) => complete(reader.read(row, mentioned)));
  await kind.complete?.(ctx, rows, mentioned);
  return rows as RowOf<R>[];
}

/** Rows by id, in no order, whoever asks. */
export function rowsById<R extends KeptRecord>(
  ctx: Context,
  kind: RecordKind<R>,
  ids: readonly string[],
  mentioned?: Mentioned,
): Promise<RowOf<R>[]> {
  return readRows(ctx, kind, { where: isAmong('id', ids), mentioned });
}

/** The row of a record that was just made or changed. */
export async function rowOf<R extends KeptRecord>(
  ctx: Context,
  kind: RecordKind<R>,
  { id }: Stub,
  mentioned?: Mentioned,
): Promise<Row> {
  const where = condition('r.id = ?', id);
  const [row] = await readRows(ctx, kind, { where, mentioned });
  return row!;
}

/** SQL: whether the record `r` stands behind a figure. */
export function standsBehindFigure({ parts }: Pick<RecordKind, 'parts'>): string {
  const own = 'exists (select 1 from fact_contribution c where c.record_id = r.id)';
  if (!parts) return own;
  return `(${own} or exists (select 1 from ${standingParts(parts)}
    and exists (select 1 from fact_contribution c where c.record_id = part.id)))`;
}

/** SQL: whether something of record `r` was put right. Names from the kind's declaration, never from a request. */
function wasCorrected({ name }: Pick<RecordKind, 'name'>): string {
  return `exists (select 1 from record_revision v where v.record = '${name}' and v.record_id = r.id and v.corrects)`;
}

/** SQL: revision of record `r` as those know it who do not see what is sensitive: how often that moved tells what it is. */
function openRevision({ name }: Pick<RecordKind, 'name'>): string {
  return `(select 1 + count(*)::int from record_revision v where v.record = '${name}' and v.record_id = r.id
    and v.act <> 'record' and (v.act = 'void' or v.changes <> '{}'))`;
}

/** SQL: whether lines of record `r`'s owner may be changed. */
function ownerIsOpen(ctx: Context, { kind, property }: Owner): string {
  const { table } = readerOf(ctx.em, kind.entity);
  const { locked } = kind;
  const open = locked?.stages.length
    ? ` and o."${columnOf(locked.property)}" not in (${locked.stages.map((it) => `'${it}'`).join(', ')})`
    : '';
  return `exists (select 1 from ${table} o where o.id = r."${columnOf(property)}" and o.voided_on is null${open})`;
}

/** SQL of a `from`: the parts of record `r` that are not voided. Names from the kind's declaration, never from a request. */
export function standingParts({ table, column }: NonNullable<RecordKind['parts']>): string {
  return `${table} part where part.${column} = r.id and part.voided_on is null`;
}

function completing<R extends KeptRecord>(ctx: Context, kind: RecordKind<R>, mentioned?: Mentioned) {
  const viewer = viewerOf(ctx);
  const asked = (name: string) => !mentioned || mentioned.has(name);
  const county = asked('township') ? ctx.catalogue.county().id : '';
  const { permissions, day } = kind;
  return (values: Record<string, unknown>): Row => {
    const record = values as unknown as R;
    const { unitId, voidedOn } = record;
    // A line of what was taken back or is locked is changed no more.
    const open = voidedOn === null && values['ownerIsOpen'] !== false;
    return Object.assign(values, {
      unit: { id: unitId },
      township: { id: record.townshipId ?? county },
      occurredOn: values[day],
      viewerCanAmend: open && viewer.may(permissions.amend, unitId) && !isLocked(kind, record),
      viewerCanVoid: open && viewer.may(permissions.void, unitId),
      ...(asked('elsewhere') ? { elsewhere: elsewhereOf(ctx, kind, record) } : {}),
      ...(asked('summary') ? { summary: kind.summaryOf(record) } : {}),
      ...kind.shown?.(record, viewer),
    }) as unknown as Row;
  };
}

function viewerOf(ctx: Context): Viewer {
  const reaches = new Map<Holders, ReturnType<typeof reachOf>>();
  return {
    ctx,
    may(holders, unitId) {
      const reach = reaches.get(holders) ?? reachOf(ctx.caller, holders);
      reaches.set(holders, reach);
      return reach === 'ALL' || reach.includes(unitId);
    },
  };
}
