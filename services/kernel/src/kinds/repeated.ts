import type { Change } from '../change.ts';
import { readerOf } from '../records/columns.ts';
import { both, columnOf, condition, equals } from '../records/condition.ts';
import type { RecordKind } from '../records/record-kind.ts';
import { Refusal } from '../refusal.ts';
import type { DeclaredKind, ValuesOf } from './declared.ts';
import type { AnyField, Fields } from './field.ts';
import { propertyOf } from './kind-entity.ts';

/**
 * Refuses a second standing record of the same unit (a second line of the same record, a second of what units share) with the same `key` fields, also
 * one made in this transaction.
 */
export async function refuseRepeated<F extends Fields>(
  tx: Change,
  kind: RecordKind<ValuesOf<F>>,
  { fields, repeated }: DeclaredKind<F>,
  record: ValuesOf<F>,
): Promise<void> {
  const keyed = Object.entries<AnyField>(fields).filter(([, { options }]) => options.key);
  if (keyed.length === 0) return;
  const keys = keyed.map(([name, spec]) => propertyOf(name, spec));
  const valueOf = (of: ValuesOf<F>, name: string) => (of as unknown as Record<string, unknown>)[name];
  const scope = kind.shared ? undefined : (kind.owner?.property ?? 'unitId');
  const within = scope && String(valueOf(record, scope));
  // One writer of a unit at a time, so that the second sees the first. A unique index is the bolt.
  await tx.em.execute(
    'select pg_advisory_xact_lock(hashtextextended(?, 0))',
    [`${kind.noun}|${within ?? ''}`],
    'run',
  );
  const isSame = (it: ValuesOf<F>) =>
    it.id !== record.id &&
    it.voidedOn === null &&
    (!scope || valueOf(it, scope) === within) &&
    keys.every((name) => valueOf(it, name) === valueOf(record, name));
  const same = both([
    ...(scope ? [equals(columnOf(scope), within)] : []),
    equals('voided_on', null),
    condition('r.id <> ?', record.id),
    ...keys.map((name) => equals(columnOf(name), valueOf(record, name))),
  ]);
  const made = tx.pending<ValuesOf<F>>(kind.name).some(isSame);
  const written = await tx.em.execute<object[]>(
    `select 1 from ${readerOf(tx.em, kind.entity).table} r where ${same.sql} limit 1`,
    [...same.params],
  );
  if (!made && written.length === 0) return;
  const said = keyed.map(([name, spec]) => [name, String(valueOf(record, propertyOf(name, spec)))] as const);
  throw new Refusal(repeated!, { field: keyed[0]![0], ...Object.fromEntries(said) });
}
