import { LockMode } from '@mikro-orm/core';
import type { Change } from '../change.ts';
import { columnOf } from '../records/condition.ts';
import { readerOf } from '../records/columns.ts';
import type { KeptRecord } from '../records/kept-record.ts';
import type { RecordKind } from '../records/record-kind.ts';
import { findPersonTables } from './person-tables.ts';
import { type SealedPerson, isWhole } from './sealed-person.ts';

/** A field of a kind that holds people. */
interface PersonField {
  readonly kind: RecordKind;
  readonly name: string;
}

/**
 * Makes one of those who are: whoever is recorded by a masked number counts with the whole one that is known of the same case
 * and name, and a whole number that comes later takes along who counted by the case. The subjects are counted again, under their
 * locks, when the change ends. Records of the same unit get the number itself; of other units only what they are counted by.
 */
export async function joinCase(
  tx: Change,
  record: Pick<KeptRecord, 'id' | 'unitId'>,
  person: SealedPerson,
): Promise<void> {
  const { caseHash } = person;
  if (!caseHash) return;
  await holdCase(tx, caseHash);
  if (!isWhole(person)) person.idNumberHash = (await findWhole(tx, caseHash)) ?? person.idNumberHash;
  else
    for (const field of fieldsOfPeople(tx))
      for (const other of await findOfCase(tx, field, caseHash))
        if (other.id !== record.id) takeAlong(tx, field, other, record.unitId, person);
}

/**
 * Before a record is held whose person is to be completed: its case first, as recording does, so that nobody waits in a ring.
 * Undefined records and those without a case: nothing.
 */
export async function holdCaseOf(tx: Change, kind: RecordKind, name: string, id: string): Promise<void> {
  const [row] = await tx.em.execute<{ hash: string | null }[]>(
    `select r."${columnOf(name)}_case_hash" as hash from ${readerOf(tx.em, kind.entity).table} r where r.id = ?`,
    [id],
  );
  if (row?.hash) await holdCase(tx, row.hash);
}

/** Until the transaction ends nobody else records or completes anybody of this case. */
async function holdCase(tx: Change, caseHash: string): Promise<void> {
  await tx.em.execute(`select pg_advisory_xact_lock(hashtextextended('case|' || ?, 0))`, [caseHash], 'run');
}

function fieldsOfPeople(tx: Change): readonly PersonField[] {
  const tables = findPersonTables(tx.em);
  return tx.kinds.flatMap((kind) =>
    tables
      .filter(({ record }) => record === kind.name)
      .flatMap(({ people }) => people)
      .flatMap(({ name, lookups }) =>
        lookups.includes(`${columnOf(name)}_case_hash`) ? [{ kind, name }] : [],
      ),
  );
}

/** The subject of somebody who was recorded under the case with a whole number, the first of them. */
async function findWhole(tx: Change, caseHash: string): Promise<string | undefined> {
  for (const { kind, name } of fieldsOfPeople(tx)) {
    const made = tx
      .pending<KeptRecord>(kind.name)
      .map((it) => personOf(it, name))
      .find((it) => it?.caseHash === caseHash && it.idNumberHash !== caseHash);
    const column = columnOf(name);
    const [row] = await tx.em.execute<{ subject: string }[]>(
      `select r."${column}_id_number_hash" as subject from ${readerOf(tx.em, kind.entity).table} r
       where r."${column}_case_hash" = ? and r."${column}_id_number_hash" <> ? order by r.recorded_at, r.id limit 1`,
      [caseHash, caseHash],
    );
    const known = row?.subject ?? made?.idNumberHash;
    if (known) return known;
  }
  return undefined;
}

/** Standing records that count by the case itself, held, and those made in this transaction. */
async function findOfCase(
  tx: Change,
  { kind, name }: PersonField,
  caseHash: string,
): Promise<readonly KeptRecord[]> {
  const where = { voidedOn: null, [name]: { caseHash, idNumberHash: caseHash } };
  const lockMode = LockMode.PESSIMISTIC_WRITE;
  const written = await tx.em.find(kind.entity, where as object, { lockMode, orderBy: { id: 'asc' } });
  const made = tx
    .pending<KeptRecord>(kind.name)
    .filter((it) => it.voidedOn === null && personOf(it, name)?.idNumberHash === caseHash);
  return [...new Set([...written, ...made])];
}

function takeAlong(
  tx: Change,
  { kind, name }: PersonField,
  record: KeptRecord,
  unitId: string,
  { idNumberHash, idNumberSealed, paper, sex, birthYear }: SealedPerson,
): void {
  const own = record.unitId === unitId;
  // No revision of its own: nothing that somebody may be correcting just now has changed.
  if (own) tx.changing(`${kind.noun}.amend`, kind.name, record);
  else tx.recounting(kind.name, record);
  const known = own ? { idNumberHash, idNumberSealed, paper, sex, birthYear } : { idNumberHash };
  Object.assign(personOf(record, name)!, known);
  if (!own) tx.recounting(kind.name, record);
}

function personOf(record: KeptRecord, name: string): SealedPerson | undefined {
  return (record as unknown as Readonly<Record<string, SealedPerson | undefined>>)[name];
}
