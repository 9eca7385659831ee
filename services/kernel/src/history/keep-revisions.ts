import type { Context } from '../context.ts';
import { changesOf, padded } from './changes.rules.ts';
import type { Doubt } from '../questions/question.ts';
import { type Reason, CorrectionReason } from './reasons.ts';
import { type Hidden, SEALED_AS } from './revision.entity.ts';

/** Values of a record by field, as its history compares them. */
export interface HistoryImage {
  readonly open: Readonly<Record<string, unknown>>;
  /** Those for the owning unit alone, in clear. */
  readonly hidden: Readonly<Record<string, unknown>>;
  /** Whether what is said of its corrections may tell of people. */
  readonly besidePeople: boolean;
}

export interface Act {
  readonly action: string;
  readonly record: string;
  readonly recordId: string;
  readonly before?: HistoryImage;
  readonly after: HistoryImage;
  readonly reason?: Reason;
  readonly answered?: readonly Doubt[];
}

const INSERT = `
  insert into record_revision (record, record_id, act, at, business_day, account_id, by_name, reason_code, reason, corrects, changes, sensitive, answered)
  select e.record, e.record_id, e.act, ?, ?, ?, ?, e.reason_code, e.reason, e.corrects, e.changes, e.sensitive,
    coalesce(e.answered, '[]')
  from jsonb_to_recordset(?::jsonb) as e (record text, record_id text, act text, reason_code text, reason text, corrects boolean,
    changes jsonb, sensitive text, answered jsonb)`;

/** Adds acts to the history of their records, in the transaction of `ctx.em` and in their order. */
export async function keepRevisions(ctx: Context, acts: readonly Act[]): Promise<void> {
  if (acts.length === 0) return;
  const { caller, clock } = ctx;
  const rows = acts.map((act) => rowOf(ctx, act));
  await ctx.em.execute(
    INSERT,
    [clock.now(), clock.today(), caller.accountId, caller.name, JSON.stringify(rows)],
    'run',
  );
}

function rowOf(
  ctx: Context,
  { action, record, recordId, before, after, reason, answered = [] }: Act,
): object {
  const act = action.split('.')[1] ?? action;
  const changes = before ? changesOf(before.open, after.open) : {};
  const isSaid = reason !== undefined && reason.code !== CorrectionReason.RESULT_ADDED;
  const base = {
    record,
    record_id: recordId,
    act,
    answered,
    changes,
    corrects: act === 'amend' && isSaid && Object.keys(changes).length > 0,
  };
  // Why something was taken back everybody reads on the record.
  if (!before || !after.besidePeople || act === 'void')
    return { ...base, reason_code: reason?.code ?? null, reason: reason?.text ?? null, sensitive: null };
  const hidden: Hidden = {
    changes: changesOf(before.hidden, after.hidden),
    code: reason?.code ?? null,
    text: reason?.text ?? null,
  };
  return { ...base, sensitive: ctx.vault.seal(SEALED_AS, padded(JSON.stringify(hidden))) };
}
