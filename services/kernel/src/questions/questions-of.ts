import type { Change } from '../change.ts';
import type { DeclaredKind, ValuesOf } from '../kinds/declared.ts';
import { isAmended, isRecorded, nounOf } from '../kinds/describe.ts';
import type { AnyField, Fields } from '../kinds/field.ts';
import { propertyOf } from '../kinds/kind-entity.ts';
import { readerOf } from '../records/columns.ts';
import { both, columnOf, condition, equals } from '../records/condition.ts';
import type { RecordKind } from '../records/record-kind.ts';
import type { Doubt } from './question.ts';
import { findTwin } from './find-twin.ts';
import { findUsual, isOtherYear } from './usual.rules.ts';

type Values = Readonly<Record<string, unknown>>;
type Named = readonly [string, AnyField];

/**
 * What is to be asked about a record that may stand, of fields that everybody sees: numbers far from what the unit usually
 * says, a day of another year, one like it on the same day, and what its kind asks itself. `before`: of one that is
 * amended, only what changes is asked about.
 */
export async function questionsOf<F extends Fields>(
  tx: Change,
  declared: DeclaredKind<F>,
  kind: RecordKind<ValuesOf<F>>,
  record: ValuesOf<F>,
  before?: Readonly<ValuesOf<F>>,
): Promise<readonly Doubt[]> {
  const [values, then] = [record as unknown as Values, before as unknown as Values | undefined];
  const labelOf = (field: string) => `${nounOf(declared)}.${field}`;
  const changed = Object.entries<AnyField>(declared.fields).filter(([field, spec]) => {
    const property = propertyOf(field, spec);
    return !then || JSON.stringify(then[property]) !== JSON.stringify(values[property]);
  });
  const asked: Doubt[] = [];
  for (const named of changed.filter(([, spec]) => isOpenNumber(spec))) {
    const usual = await usualIn(tx, kind, named, values);
    if (usual)
      asked.push({ code: 'UNUSUAL_NUMBER', field: named[0], label: labelOf(named[0]), params: usual });
  }
  const day = changed.find(([field]) => field === declared.day);
  const today = tx.clock.today();
  // A day that nobody types in follows from what was said: a works that was prepared last year is none of last year's.
  const isTyped = day && (isRecorded(day[1]) || isAmended(day[1]));
  if (isTyped && !day[1].bounds.earliest && isOtherYear(String(values[declared.day]), today))
    asked.push({
      code: 'OTHER_YEAR',
      field: declared.day,
      label: labelOf(declared.day),
      params: { year: String(values[declared.day]).slice(0, 4), now: today.slice(0, 4) },
    });
  const twin = before ? undefined : await findTwin(tx, declared, kind, values);
  if (twin)
    asked.push({
      code: 'PERHAPS_REPEATED',
      field: twin.field,
      label: labelOf(twin.field),
      params: { day: twin.day },
    });
  for (const own of (await declared.doubts?.(tx, record, before)) ?? [])
    asked.push({ ...own, label: labelOf(own.field) });
  return asked;
}

function isOpenNumber({ shape, options }: AnyField): boolean {
  const isNumber = shape === 'count' || shape === 'quantity' || shape === 'money';
  return isNumber && (options.secrecy ?? 'open') === 'open';
}

const LOOKED_AT = 20;

// By transaction: an import asks the same of thousands of rows.
const said = new WeakMap<object, Map<string, readonly string[]>>();

/** Between what the number usually lies, where it lies far above. */
async function usualIn(
  tx: Change,
  kind: Pick<RecordKind, 'name' | 'entity'>,
  [field, { options }]: Named,
  values: Values,
): Promise<Record<string, string> | undefined> {
  const value = values[field];
  if (value === null || value === undefined) return undefined;
  const ofUnit = said.get(tx.em) ?? new Map<string, readonly string[]>();
  said.set(tx.em, ofUnit);
  const key = [kind.name, field, String(values['unitId'])].join('|');
  const known = ofUnit.get(key) ?? (await lastSaid(tx, kind, field, values));
  ofUnit.set(key, known);
  const usual = findUsual(String(value), known, options.usual);
  return usual && { ...usual, value: String(value) };
}

async function lastSaid(
  tx: Change,
  kind: Pick<RecordKind, 'entity'>,
  field: string,
  values: Values,
): Promise<readonly string[]> {
  const column = columnOf(field);
  const standing = both([
    equals('unit_id', values['unitId']),
    equals('voided_on', null),
    condition('r.id <> ?', values['id']),
    condition(`r."${column}" is not null`),
  ]);
  const rows = await tx.em.execute<{ value: string }[]>(
    `select trim_scale(r."${column}"::numeric)::text as value from ${readerOf(tx.em, kind.entity).table} r
     where ${standing.sql} order by r.recorded_at desc limit ${LOOKED_AT}`,
    [...standing.params],
  );
  return rows.map(({ value }) => value);
}
