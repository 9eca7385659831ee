import { LockMode } from '@mikro-orm/core';
import type { Change } from '../change.ts';
import type { Context } from '../context.ts';
import { assertMay, keepersReached } from '../permissions.ts';
import { Refusal, forbidden } from '../refusal.ts';
import { readerOf } from './columns.ts';
import { columnOf } from './condition.ts';
import type { KeptRecord } from './kept-record.ts';
import { type RecordKind, isLocked, keepersOf, reachOfKind } from './record-kind.ts';

/** Kinds of the module whose records are lines of this kind's. */
export function linesOf(
  { kinds }: Pick<Context, 'kinds'>,
  { name }: Pick<RecordKind, 'name'>,
): readonly RecordKind[] {
  return kinds.filter(({ owner }) => owner?.kind.name === name);
}

/** A record on which lines are to be changed, held so that nobody voids or locks it meanwhile; undefined where there is none. */
async function holdOwner(tx: Change, kind: RecordKind, id: string): Promise<KeptRecord | undefined> {
  const made = tx.pending<KeptRecord>(kind.name).find((it) => it.id === id);
  const lockMode = LockMode.PESSIMISTIC_READ;
  return made ?? (await tx.em.findOne(kind.entity, { id } as object, { lockMode })) ?? undefined;
}

/**
 * The record that a new line belongs to. FORBIDDEN for whoever does not keep it now, before it is said whether it exists;
 * REFERENCE_UNKNOWN where it does not.
 */
export async function getOwner<R extends KeptRecord>(
  tx: Change,
  line: RecordKind<R>,
  id: string,
): Promise<KeptRecord> {
  const { kind, field, label } = line.owner!;
  await reachOfKind(tx, line, 'record');
  const record = await holdOwner(tx, kind, id);
  if (!record) throw new Refusal('REFERENCE_UNKNOWN', { field, label });
  const { record: holders } = line.permissions;
  assertMay(tx, holders, record.unitId);
  const keepers = keepersOf(tx, kind, (binding) => kind.isCountedBy?.(record, binding) ?? true);
  if (!keepersReached(tx, holders, keepers).includes(record.unitId)) throw forbidden();
  return record;
}

/** Refuses a change of lines of a record that was taken back, or that its stage locks. */
export function refuseClosedOwner<R extends KeptRecord>({ owner }: RecordKind<R>, record: KeptRecord): void {
  const { kind, field, label } = owner!;
  if (record.voidedOn !== null) throw new Refusal('OWNER_VOIDED', { field, label });
  if (isLocked(kind, record)) throw new Refusal('OWNER_LOCKED', { field, label });
}

/** Before a line is locked, to be changed: holds what it belongs to, in the order in which voiding that takes its locks. */
export async function holdOwnerOf<R extends KeptRecord>(
  tx: Change,
  line: RecordKind<R>,
  id: string,
): Promise<KeptRecord | undefined> {
  const { kind, property } = line.owner!;
  const made = tx.pending<R>(line.name).find((it) => it.id === id);
  const [written] = await tx.em.execute<{ owner: string }[]>(
    `select r."${columnOf(property)}" as owner from ${readerOf(tx.em, line.entity).table} r where r.id = ?`,
    [id],
  );
  const ownerId = made ? ownerIdOf(line, made) : written?.owner;
  return ownerId === undefined ? undefined : holdOwner(tx, kind, ownerId);
}

/** Standing lines of a record, held, and those made in this transaction. */
export async function standingLines(tx: Change, line: RecordKind, ownerId: string): Promise<KeptRecord[]> {
  const where = { [line.owner!.property]: ownerId, voidedOn: null };
  const lockMode = LockMode.PESSIMISTIC_WRITE;
  const written = await tx.em.find(line.entity, where as object, { lockMode, orderBy: { id: 'asc' } });
  const made = tx
    .pending<KeptRecord>(line.name)
    .filter((it) => it.voidedOn === null && ownerIdOf(line, it) === ownerId);
  return [...new Set([...written, ...made])];
}

function ownerIdOf<R extends KeptRecord>({ owner }: RecordKind<R>, record: R): string {
  return String((record as unknown as Record<string, unknown>)[owner!.property]);
}
