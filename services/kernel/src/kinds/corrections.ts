import type { Change } from '../change.ts';
import { isSame, saidByOn } from '../history/changes.rules.ts';
import { whoSaid } from '../history/history.queries.ts';
import type { KeptRecord } from '../records/kept-record.ts';
import type { RecordKind } from '../records/record-kind.ts';
import { isRecorded } from './describe.ts';
import type { AnyField } from './field.ts';
import { propertyOf } from './kind-entity.ts';

type Values = Readonly<Record<string, unknown>>;

/**
 * The fields of which something said is said otherwise. To go on to the next stage is no correction, nor is what only
 * becomes known later: it had no value before, or recording does not ask for it.
 */
export function correctedFields(
  amended: readonly (readonly [string, AnyField])[],
  before: Values,
  after: Values,
  stage: string | undefined,
): readonly string[] {
  if (stage && before[stage] !== after[stage]) return [];
  return amended.flatMap(([field, spec]) => {
    const property = propertyOf(field, spec);
    // Sealed anew is not said otherwise: of what may only be compared its hash is.
    const saidIn = (values: Values) => (spec.hidden ? spec.image!(values[property]) : values[property]);
    const isSaid = (saidIn(before) ?? null) !== null && saidIn(before) !== spec.initial;
    const isOther = !isSame(saidIn(before), saidIn(after));
    return isSaid && isOther && isRecorded(spec) ? [field] : [];
  });
}

/** Whether the caller said all of them himself on this very day. */
export async function saidToday<R extends KeptRecord>(
  tx: Change,
  { name }: Pick<RecordKind<R>, 'name'>,
  record: R,
  fields: readonly string[],
): Promise<boolean> {
  if (tx.pending(name).includes(record)) return true;
  const { accountId } = tx.caller;
  return saidByOn(await whoSaid(tx, name, record.id, fields), fields, { accountId, today: tx.clock.today() });
}
