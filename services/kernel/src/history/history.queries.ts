import type { EntityManager } from '@mikro-orm/postgresql';
import type { Context } from '../context.ts';
import type { Changes, Hidden, RecordRevisionRow } from './revision.entity.ts';
import { SEALED_AS } from './revision.entity.ts';
import type { ActOnFields } from './changes.rules.ts';

/** Acts on a record as kept; what is sealed in them is still to be opened. */
export type KeptAct = Pick<
  RecordRevisionRow,
  | 'recordId'
  | 'act'
  | 'at'
  | 'businessDay'
  | 'accountId'
  | 'byName'
  | 'reasonCode'
  | 'reason'
  | 'changes'
  | 'sensitive'
  | 'answered'
>;

const ACT_COLUMNS = `record_id as "recordId", act, at, business_day as "businessDay", account_id as "accountId", by_name as "byName",
  reason_code as "reasonCode", reason, changes, sensitive, answered`;

/** Acts on records of one kind by their ids, oldest first, whoever asks. One query. */
export function actsOn(em: EntityManager, record: string, ids: readonly string[]): Promise<KeptAct[]> {
  return em.execute<KeptAct[]>(
    `select ${ACT_COLUMNS} from record_revision where record = ? and record_id in (select jsonb_array_elements_text(?::jsonb)) order by id`,
    [record, JSON.stringify(ids)],
  );
}

const NOTHING: Hidden = { changes: {}, code: null, text: null };

/** What of an act is for the owning unit alone. */
export function hiddenOf({ vault }: Pick<Context, 'vault'>, { sensitive }: KeptAct): Hidden {
  return sensitive === null ? NOTHING : (JSON.parse(vault.open(SEALED_AS, sensitive)) as Hidden);
}

// Mostly the last act says it: a record that was changed a thousand times must not be read whole at every change.
const READ_AT_ONCE = 20;

/** Who said these fields of a record last and when, oldest first: its acts back to where each of them is named. */
export async function whoSaid(
  ctx: Context,
  record: string,
  id: string,
  fields: readonly string[],
): Promise<readonly ActOnFields[]> {
  const acts: ActOnFields[] = [];
  const missing = new Set(fields);
  for (let below: string | null = null; missing.size > 0;) {
    const earlier = await actsBelow(ctx.em, record, id, below);
    for (const act of earlier) {
      const named = [...fieldsOf(act.changes), ...fieldsOf(hiddenOf(ctx, act).changes)];
      for (const field of named) missing.delete(field);
      acts.unshift({ accountId: act.accountId, businessDay: act.businessDay, fields: named });
    }
    if (earlier.length < READ_AT_ONCE) break;
    below = earlier.at(-1)!.id;
  }
  return acts;
}

/** Some acts on a record before one of them, latest first; null: the last. */
function actsBelow(
  em: EntityManager,
  record: string,
  recordId: string,
  below: string | null,
): Promise<(KeptAct & { readonly id: string })[]> {
  return em.execute(
    `select id::text as id, ${ACT_COLUMNS} from record_revision
     where record_id = ? and record = ? ${below === null ? '' : 'and id < ?'} order by id desc limit ${READ_AT_ONCE}`,
    [recordId, record, ...(below === null ? [] : [below])],
  );
}

function fieldsOf(changes: Changes): readonly string[] {
  return Object.keys(changes);
}

/** Empties what the history of records tells of people, once their retention is over. */
export async function eraseHistories(
  em: EntityManager,
  record: string,
  ids: readonly string[],
): Promise<void> {
  await em.execute(
    `update record_revision set sensitive = null, reason = null
     where record = ? and record_id in (select jsonb_array_elements_text(?::jsonb))`,
    [record, JSON.stringify(ids)],
    'run',
  );
}
