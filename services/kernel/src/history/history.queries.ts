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

/** Acts on records of one kind by their ids, oldest first, whoever asks. One query. */
export function actsOn(em: EntityManager, record: string, ids: readonly string[]): Promise<KeptAct[]> {
  return em.execute<KeptAct[]>(
    `select record_id as "recordId", act, at, business_day as "businessDay", account_id as "accountId", by_name as "byName",
       reason_code as "reasonCode", reason, changes, sensitive, answered
     from record_revision where record = ? and record_id in (select jsonb_array_elements_text(?::jsonb)) order by id`,
    [record, JSON.stringify(ids)],
  );
}

const NOTHING: Hidden = { changes: {}, code: null, text: null };

/** What of an act is for the owning unit alone. */
export function hiddenOf({ vault }: Pick<Context, 'vault'>, { sensitive }: KeptAct): Hidden {
  return sensitive === null ? NOTHING : (JSON.parse(vault.open(SEALED_AS, sensitive)) as Hidden);
}

/** Who said which fields of a record when, oldest first. */
export async function whoSaid(ctx: Context, record: string, id: string): Promise<readonly ActOnFields[]> {
  return (await actsOn(ctx.em, record, [id])).map((act) => ({
    accountId: act.accountId,
    businessDay: act.businessDay,
    fields: [...fieldsOf(act.changes), ...fieldsOf(hiddenOf(ctx, act).changes)],
  }));
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
