import { LockMode } from '@mikro-orm/core';
import type { Change } from '../change.ts';
import { shanghaiTime } from '../domain/index.ts';
import type { Binding } from '../facts/measure.ts';
import { assertMay, unitToRecordFor } from '../permissions.ts';
import {
  type CorrectionReason,
  type Reason,
  getReason,
  readReason,
  reasonInWords,
} from '../history/reasons.ts';
import { findToldNumber } from '../people/told-number.rules.ts';
import { Refusal, notFound } from '../refusal.ts';
import { claimRequestKey } from '../request-key.ts';
import type { KeptRecord } from './kept-record.ts';
import { holdOwnerOf, linesOf, refuseClosedOwner, standingLines } from './owner.ts';
import { type RecordKind, keepersOf, reachOfKind } from './record-kind.ts';

/** A record, and the revision of it that somebody looked at when he decided to change it. */
export interface Seen {
  readonly id: string;
  readonly revision: number | typeof AS_IT_STANDS;
}

/** For what works alone, like a demonstration that is loaded; nothing that a person sends may say so. */
export const AS_IT_STANDS = 'AS_IT_STANDS';

/** Whatever revision the record has. As {@link AS_IT_STANDS}. */
export function asItStands(id: string): Seen {
  return { id, revision: AS_IT_STANDS };
}

/** What a new record is made from, and how a retry is known. */
export interface Recording {
  readonly input: object;
  readonly requestKey?: string | null;
  /** Which bindings the record falls under, where units keep different parts of the kind. */
  readonly matches?: (binding: Binding) => boolean;
  /** Whose it is, where that follows from another record and was asserted; left out: the one unit that the caller records for. */
  readonly unitId?: string;
}

/**
 * Makes a record for the caller's unit: `fill` sets its own properties and refuses what cannot be. A request key that
 * made one before answers with that one. FORBIDDEN for whoever keeps no such records.
 */
export async function recordOnce<R extends KeptRecord>(
  tx: Change,
  kind: RecordKind<R>,
  { input, requestKey, matches, unitId: given }: Recording,
  fill: (record: R) => Promise<void> | void,
): Promise<R> {
  const unitId = given ?? unitToRecordFor(tx, kind.permissions.record, keepersOf(tx, kind, matches));
  const record = new kind.entity();
  const before = await claimRequestKey(tx, requestKey, input, record.id);
  if (before !== undefined) return getRecord(tx, kind, before);
  record.unitId = unitId;
  record.recordedAt = tx.clock.now();
  await fill(record);
  tx.made(`${kind.noun}.record`, kind.name, record);
  return record;
}

/**
 * Changes a standing record, for a correction with its reason; of a line, what it belongs to is held meanwhile. Refuses a voided one, one that somebody changed since it
 * was seen, and a reason too short; FORBIDDEN for another unit's, before it is said whether it exists.
 */
export async function amendRecord<R extends KeptRecord>(
  tx: Change,
  kind: RecordKind<R>,
  seen: Seen,
  amend: (record: R, owner?: KeptRecord) => Promise<void> | void,
  reason?: string | Reason,
): Promise<R> {
  const { record, owner } = await getStanding(tx, kind, seen, 'amend');
  const said = typeof reason === 'string' ? getReason(reason) : reason;
  tx.changing(`${kind.noun}.amend`, kind.name, record, said);
  const { townshipId } = record;
  await amend(record, owner);
  revise(tx, record);
  await followOwner(tx, kind, record, townshipId);
  return record;
}

/** Lines count by what they belong to, so they are counted anew; those without a place of their own lie where it lies. */
async function followOwner<R extends KeptRecord>(
  tx: Change,
  kind: RecordKind<R>,
  { id, townshipId }: R,
  before: string | null,
): Promise<void> {
  for (const line of linesOf(tx, kind))
    for (const it of await standingLines(tx, line, id)) {
      if (line.owner!.places && townshipId !== before) {
        tx.changing(`${line.noun}.amend`, line.name, it);
        it.townshipId = townshipId;
        revise(tx, it);
      } else tx.recounting(line.name, it);
    }
}

/** What a change is made from, and how a retry is known. */
export interface Amending {
  readonly input: object;
  readonly requestKey?: string | null;
  readonly reason?: string;
}

/** As {@link amendRecord}, for a change that must not happen twice: a request key that made it before changes nothing more. */
export async function amendOnce<R extends KeptRecord>(
  tx: Change,
  kind: RecordKind<R>,
  seen: Seen,
  { input, requestKey, reason }: Amending,
  amend: (record: R, owner?: KeptRecord) => Promise<void> | void,
): Promise<R> {
  await reachOfKind(tx, kind, 'amend');
  const { id } = seen;
  // First the key: a retry of what was done names the revision of before, and is not stale.
  const before = await claimRequestKey(tx, requestKey, { id, input }, id);
  return before === undefined ? amendRecord(tx, kind, seen, amend, reason) : getRecord(tx, kind, before);
}

/** Takes a record and its lines out of every figure, keeping them with the reason. Refuses without a reason, twice, or one changed since it was seen. */
export async function voidRecord<R extends KeptRecord>(
  tx: Change,
  kind: RecordKind<R>,
  seen: Seen,
  reason: string,
  code?: CorrectionReason | null,
): Promise<R> {
  const { record } = await getStanding(tx, kind, seen, 'void');
  const said = readReason(reason, code)!;
  const told = record.history?.(tx).besidePeople && findToldNumber(reason);
  if (told) throw new Refusal(`TEXT_HOLDS_${told}`, { field: 'reason', label: 'record.reason' });
  await kind.beforeVoid?.(tx, record);
  takeBack(tx, kind, record, said);
  for (const line of linesOf(tx, kind))
    for (const it of await standingLines(tx, line, record.id)) {
      await line.beforeVoid?.(tx, it);
      takeBack(tx, line, it, said);
    }
  return record;
}

function takeBack<R extends KeptRecord>(tx: Change, kind: RecordKind<R>, record: R, reason: Reason): void {
  tx.changing(`${kind.noun}.void`, kind.name, record, reason);
  record.voidedOn = tx.clock.today();
  record.voidReason = reasonInWords(reason);
  revise(tx, record);
}

/**
 * A township as a record keeps it: null where none is given or it is the county itself, so that a filter or a sum need
 * not know two forms. Refuses an unknown one.
 */
export function placeOf(tx: Change, township: string | null | undefined): string | null {
  if (!township || township === tx.catalogue.county().id) return null;
  if (!tx.catalogue.findTownship(township)) throw new Refusal('TOWNSHIP_UNKNOWN', { field: 'township' });
  return township;
}

/** Throws NOT_FOUND for a record that does not exist. */
async function getRecord<R extends KeptRecord>(tx: Change, kind: RecordKind<R>, id: string): Promise<R> {
  const record = findPending(tx, kind, id) ?? (await tx.em.findOne(kind.entity, { id } as object));
  if (!record) throw notFound();
  return record as R;
}

async function getStanding<R extends KeptRecord>(
  tx: Change,
  kind: RecordKind<R>,
  { id, revision }: Seen,
  right: 'amend' | 'void',
): Promise<{ readonly record: R; readonly owner?: KeptRecord }> {
  // Rights first: who may not touch any of these does not learn whether this one exists.
  await reachOfKind(tx, kind, right);
  const owner = kind.owner && (await holdOwnerOf(tx, kind, id));
  const record =
    findPending(tx, kind, id) ??
    ((await tx.em.findOne(kind.entity, { id } as object, {
      lockMode: LockMode.PESSIMISTIC_WRITE,
    })) as R | null);
  if (!record) throw notFound();
  assertMay(tx, kind.permissions[right], record.unitId);
  if (record.voidedOn !== null) throw new Refusal('RECORD_VOIDED');
  if (owner) refuseClosedOwner(kind, owner);
  if (revision !== AS_IT_STANDS && revision !== record.revision) throw stale(record);
  return { record, ...(owner ? { owner } : {}) };
}

function stale({ changedBy, changedAt }: KeptRecord): Refusal {
  return changedSinceSeen(changedBy, changedAt && shanghaiTime(changedAt));
}

/** Refuses a change of what somebody changed since it was seen. Who and when are for those who may change it, too. */
export function changedSinceSeen(who: string | null, when: string | null): Refusal {
  return who !== null && when !== null
    ? new Refusal('RECORD_CHANGED_BY', { who, when })
    : new Refusal('RECORD_CHANGED');
}

function revise(tx: Change, record: KeptRecord): void {
  record.revision += 1;
  record.changedBy = tx.caller.name;
  record.changedAt = tx.clock.now();
}

function findPending<R extends KeptRecord>(tx: Change, kind: RecordKind<R>, id: string): R | undefined {
  return tx.pending<R>(kind.name).find((it) => it.id === id);
}
