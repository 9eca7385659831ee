import type { Change } from '../change.ts';
import type { DeclaredKind, ValuesOf } from '../kinds/declared.ts';
import type { AnyField, Fields } from '../kinds/field.ts';
import { propertyOf } from '../kinds/kind-entity.ts';
import { readerOf } from '../records/columns.ts';
import { both, columnOf, condition, equals } from '../records/condition.ts';
import type { RecordKind } from '../records/record-kind.ts';

type Values = Readonly<Record<string, unknown>>;

/** A record that may be the same once more: by which field it is known, and its day. */
export interface Twin {
  readonly field: string;
  readonly day: string;
}

/**
 * A standing record of the same unit (a line of the same record) that is the same in all fields which the declaration calls
 * `alike`, also one made in this transaction.
 */
export async function findTwin<F extends Fields>(
  tx: Change,
  { fields, day }: DeclaredKind<F>,
  kind: RecordKind<ValuesOf<F>>,
  values: Values,
): Promise<Twin | undefined> {
  const alike = Object.entries<AnyField>(fields).filter(([, { options }]) => options.alike);
  const [first] = alike;
  if (!first) return undefined;
  const onTheDay = alike.some(([, { options }]) => options.alike === 'onTheDay');
  const same = [
    kind.owner?.property ?? 'unitId',
    ...(onTheDay ? [day] : []),
    ...alike.map(([field, spec]) => propertyOf(field, spec)),
  ];
  const twin = findMade(tx, kind.name, same, values) ?? (await findWritten(tx, kind, same, values));
  return twin && { field: first[0], day: String(twin[day]) };
}

function findMade(tx: Change, name: string, same: readonly string[], values: Values): Values | undefined {
  const made = tx.pending(name) as unknown as readonly Values[];
  return made.find(
    (it) =>
      it['id'] !== values['id'] && it['voidedOn'] === null && same.every((its) => it[its] === values[its]),
  );
}

async function findWritten(
  tx: Change,
  kind: Pick<RecordKind, 'entity' | 'day'>,
  same: readonly string[],
  values: Values,
): Promise<Values | undefined> {
  const { sql, params } = both([
    equals('voided_on', null),
    condition('r.id <> ?', values['id']),
    ...same.map((name) => equals(columnOf(name), values[name])),
  ]);
  const [row] = await tx.em.execute<Values[]>(
    `select r."${columnOf(kind.day)}"::text as "${kind.day}" from ${readerOf(tx.em, kind.entity).table} r
     where ${sql} order by r.recorded_at, r.id limit 1`,
    [...params],
  );
  return row;
}
