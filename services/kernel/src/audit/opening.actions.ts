import type { Context } from '../context.ts';
import { type Messages, translate } from '../messages.ts';
import { assertMay, assertMayAnywhere } from '../permissions.ts';
import { Refusal, forbidden } from '../refusal.ts';
import { appendAudit } from './audit.ts';
import { getOpening } from './opening.queries.ts';
import { type AskAuditOpeningInput, type AuditOpening, AuditOpeningState } from './opening.types.ts';
import { auditPermissions } from './permissions.ts';
import { type NamedRecord, recordsOf } from './records-of-person.ts';
import { trailView } from './trail-view.ts';
import { kindInWords } from './trail.words.ts';

const OPENING = 'AuditOpening';

/** What an opening is asked for. */
interface Subject {
  readonly unitId: string;
  readonly words: string;
  readonly records: readonly NamedRecord[];
}

/**
 * Asks that acts on records of a sensitive kind are put together: on the record of one act, or on those of a person. The
 * answer is the same whether or not the unit knows that person. Refuses without a case number.
 */
export async function askOpening(
  ctx: Context,
  messages: Messages,
  input: AskAuditOpeningInput,
): Promise<AuditOpening> {
  assertMayAnywhere(ctx, auditPermissions['audit:ask-opening']);
  const caseNumber = input.caseNumber.trim();
  if (caseNumber === '') throw new Refusal('CASE_NUMBER_REQUIRED', { field: 'caseNumber' });
  return ctx.em.transactional(async (em) => {
    const tx = { ...ctx, em };
    const { unitId, words, records } = await subjectOf(tx, messages, input);
    const id = crypto.randomUUID();
    await em.execute(
      `insert into audit_opening (id, unit_id, case_number, subject, asked_at, asked_by, asked_by_name) values (?, ?, ?, ?, ?, ?, ?)`,
      [id, unitId, caseNumber, words, ctx.clock.now(), ctx.caller.accountId, ctx.caller.name],
      'run',
    );
    await em.execute(
      `insert into audit_opening_record (opening_id, record, record_id)
       select ?, x.record, x.id from jsonb_to_recordset(?::jsonb) as x (record text, id text)`,
      [id, JSON.stringify(records)],
      'run',
    );
    await appendAudit(tx, [
      {
        action: 'audit.ask',
        record: OPENING,
        recordId: id,
        unitId,
        reason: caseNumber,
        after: { subject: words },
      },
    ]);
    return getOpening(tx, id);
  });
}

/**
 * Confirms or refuses an opening, for the unit that owns the records. Refuses what was decided or is over, and whoever did
 * some of the acts himself.
 */
export async function decideOpening(ctx: Context, id: string, confirm: boolean): Promise<AuditOpening> {
  assertMayAnywhere(ctx, auditPermissions['audit:decide-opening']);
  return ctx.em.transactional(async (em) => {
    const tx = { ...ctx, em };
    const opening = await getOpening(tx, id, true);
    assertMay(ctx, auditPermissions['audit:decide-opening'], opening.unitId);
    if (opening.state !== AuditOpeningState.ASKED) throw new Refusal(`OPENING_${opening.state}`);
    if (!opening.viewerCanDecide) throw forbidden();
    if (await isAboutOneself(tx, id)) throw new Refusal('OPENING_OF_ONESELF');
    await em.execute(
      'update audit_opening set decided_at = ?, decided_by = ?, decided_by_name = ?, confirmed = ? where id = ?',
      [ctx.clock.now(), ctx.caller.accountId, ctx.caller.name, confirm, id],
      'run',
    );
    const { unitId, caseNumber: reason, subject } = opening;
    const action = confirm ? 'audit.confirm' : 'audit.refuse';
    await appendAudit(tx, [{ action, record: OPENING, recordId: id, unitId, reason, after: { subject } }]);
    return getOpening(tx, id);
  });
}

/** Whether the caller did some of the acts that would be opened. */
async function isAboutOneself({ em, caller }: Context, id: string): Promise<boolean> {
  const own = await em.execute<object[]>(
    `select 1 from audit_opening_record o join audit_row r on r.record = o.record and r.record_id = o.record_id
     where o.opening_id = ? and r.account_id = ? limit 1`,
    [id, caller.accountId],
  );
  return own.length > 0;
}

async function subjectOf(
  ctx: Context,
  messages: Messages,
  { act, idNumber, unit }: AskAuditOpeningInput,
): Promise<Subject> {
  if (act && !idNumber) return subjectOfAct(ctx, messages, act);
  if (!idNumber || !unit || act) throw new Refusal('OPENING_OF_WHAT', { field: 'act' });
  const { sensitive } = trailView(ctx);
  const records = (await recordsOf(ctx, idNumber)).filter(({ record }) => sensitive.includes(record));
  const kept: NamedRecord[] = [];
  for (const kind of ctx.kinds.filter(({ name }) => sensitive.includes(name))) {
    const ids = records.filter(({ record }) => record === kind.name).map(({ id }) => id);
    kept.push(...(await ofUnit(ctx, kind, ids, unit)).map((id) => ({ record: kind.name, id })));
  }
  return { unitId: unit, words: translate(messages, 'OPENING_OF_PERSON'), records: kept };
}

async function ofUnit(
  ctx: Context,
  { entity }: Context['kinds'][number],
  ids: readonly string[],
  unit: string,
): Promise<string[]> {
  const rows = await ctx.em.find(entity, { id: { $in: [...ids] }, unitId: unit }, { fields: ['id'] });
  return rows.map(({ id }) => id);
}

async function subjectOfAct(ctx: Context, messages: Messages, act: string): Promise<Subject> {
  const view = trailView(ctx);
  const [row] = await ctx.em.execute<
    Record<'day' | 'username' | 'verb' | 'unit' | 'record' | 'id', string>[]
  >(
    `select day::text as day, username, split_part(shown_action, '.', 2) as verb, unit_id as unit, record, record_id as id
     from ${view.from} where id = ? and reduced`,
    [...view.values, view.numbers.read(act, 'act')],
  );
  if (!row) throw new Refusal('OPENING_OF_WHAT', { field: 'act' });
  const { day, username, verb, unit, record, id } = row;
  const words = translate(messages, 'OPENING_OF_ACT', {
    day,
    username,
    act: translate(messages, `ACT_${verb}`),
    kind: kindInWords(messages, record),
  });
  return { unitId: unit, words, records: [{ record, id }] };
}
