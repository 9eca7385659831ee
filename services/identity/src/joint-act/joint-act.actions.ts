import { LockMode } from '@mikro-orm/core';
import { type Change, type Context, Refusal, assertMayAnywhere, change, notFound } from '@minsheng/kernel';
import { addWorkingDays, shanghaiDay } from '@minsheng/kernel/domain';
import { loadWorkCalendar } from '@minsheng/seeds/working-days';
import { administratorsInForce, isAdministrator } from '../account/administrators.ts';
import { lockAccount } from '../account/account.queries.ts';
import { unitIds } from '../account/units.ts';
import { assertFits } from '../grant/grant.actions.ts';
import { RoleGrant } from '../grant/grant.entity.ts';
import { findGrantFault } from '../grant/grant.rules.ts';
import { ADMINISTRATOR_ROLES, DUTY_OF_ROLE } from '../grant/separation.rules.ts';
import { permissions } from '../permissions.ts';
import { readReason } from '../trail/reason.ts';
import { note } from '../trail/trail.ts';
import { CARRY_OUT } from './carry-out.ts';
import { JointAct } from './joint-act.entity.ts';
import type { JointActInput } from './joint-act.inputs.ts';
import {
  ACTS,
  type Decision,
  NEVER_EMPTY,
  WORKING_DAYS,
  jointActState,
  takesAway,
} from './joint-act.rules.ts';

const calendar = loadWorkCalendar();

/**
 * Asks for an act against an administrator; nothing happens until one of another duty confirms it, within
 * {@link WORKING_DAYS}. Refuses oneself, somebody who is no administrator (that takes one alone), a grant that is none of
 * his, days that are over, and whatever would leave the county without an open auditor.
 */
export async function askJointAct(ctx: Context, input: JointActInput): Promise<JointAct> {
  assertMayAnywhere(ctx, permissions[ACTS[input.act].asks]);
  const reason = readReason(input.reason);
  const { act, account: accountId } = input;
  if (accountId === ctx.caller.accountId) throw new Refusal('OWN_ACCOUNT');
  const today = shanghaiDay(ctx.clock.now());
  return change(ctx, async (tx) => {
    await lockAccount(tx.em, accountId);
    const asked = Object.assign(new JointAct(), {
      ...(await termsOf(tx, input)),
      act,
      accountId,
      reason,
      askedBy: tx.caller.accountId,
      askedAt: tx.clock.now(),
      openUntil: addWorkingDays(today, WORKING_DAYS, calendar),
    });
    await assertSomebodyLeft(tx, asked);
    tx.em.persist(asked);
    await note(tx, {
      action: 'joint-act.ask',
      record: 'JointAct',
      id: asked.id,
      after: asked.auditImage(),
      reason,
    });
    return asked;
  });
}

async function termsOf(tx: Change, { act, account, ...input }: JointActInput) {
  if (act === 'GIVE_GRANT') return grantTerms(tx, account, input);
  if (act === 'END_GRANT') {
    const grant = await tx.em.findOne(RoleGrant, { id: input.grant ?? '', accountId: account });
    if (!grant || !ADMINISTRATOR_ROLES.includes(grant.role)) throw notFound();
    if (grant.endedAt) throw new Refusal('GRANT_ENDED');
    return { grantId: grant.id, role: grant.role };
  }
  if (!(await isAdministrator(tx, account))) throw new Refusal('ONE_ADMINISTRATOR_IS_ENOUGH');
  return {};
}

async function grantTerms(
  tx: Change,
  accountId: string,
  { role, from, to = null }: Omit<JointActInput, 'act' | 'account'>,
) {
  if (!role || !from) throw new Refusal('GRANT_ROLE_AND_DAYS', { field: role ? 'from' : 'role' });
  if (!ADMINISTRATOR_ROLES.includes(role))
    throw new Refusal('ONE_ADMINISTRATOR_IS_ENOUGH', { field: 'role' });
  const fault = findGrantFault({ role, unit: null, from, to }, shanghaiDay(tx.clock.now()), unitIds());
  if (fault) throw new Refusal(fault.code, { field: fault.field });
  await assertFits(tx, { accountId, role, unitId: null, from, to });
  return { role, from, to };
}

/**
 * Confirms or declines what was asked; a confirmed act is done in this transaction. Refuses those of the asker's own duty,
 * whom it is about, what is decided or over, and what has become impossible.
 */
export async function decideJointAct(
  ctx: Context,
  id: string,
  confirm: boolean,
  reason: string,
): Promise<JointAct> {
  assertMayAnywhere(ctx, permissions['joint-act:read']);
  const words = readReason(reason);
  return change(ctx, async (tx) => {
    const asked = await getHeld(tx, id);
    assertMayAnywhere(tx, permissions[ACTS[asked.act].confirms]);
    assertWaiting(tx, asked);
    if (asked.accountId === tx.caller.accountId) throw new Refusal('OWN_ACCOUNT');
    if (confirm) {
      await assertSomebodyLeft(tx, asked);
      await CARRY_OUT[asked.act](tx, asked);
    }
    return decide(tx, asked, confirm ? 'CONFIRMED' : 'DECLINED', words);
  });
}

/** Takes back what one asked oneself. Refuses what is decided or over. */
export async function withdrawJointAct(ctx: Context, id: string, reason: string): Promise<JointAct> {
  assertMayAnywhere(ctx, permissions['joint-act:read']);
  const words = readReason(reason);
  return change(ctx, async (tx) => {
    const asked = await getHeld(tx, id);
    assertWaiting(tx, asked);
    if (asked.askedBy !== tx.caller.accountId) throw new Refusal('JOINT_ACT_OF_ANOTHER');
    return decide(tx, asked, 'WITHDRAWN', words);
  });
}

async function getHeld(tx: Change, id: string): Promise<JointAct> {
  const asked = await tx.em.findOne(JointAct, { id }, { lockMode: LockMode.PESSIMISTIC_WRITE });
  if (!asked) throw notFound();
  return asked;
}

function assertWaiting({ clock }: Change, asked: JointAct): void {
  if (jointActState(asked, shanghaiDay(clock.now())) !== 'WAITING') throw new Refusal('JOINT_ACT_OVER');
}

async function decide(tx: Change, asked: JointAct, decision: Decision, reason: string): Promise<JointAct> {
  const before = asked.auditImage();
  const decided = {
    decision,
    decidedBy: tx.caller.accountId,
    decidedAt: tx.clock.now(),
    decisionReason: reason,
  };
  Object.assign(asked, decided);
  const action = {
    CONFIRMED: 'joint-act.confirm',
    DECLINED: 'joint-act.decline',
    WITHDRAWN: 'joint-act.withdraw',
  }[decision];
  await note(tx, { action, record: 'JointAct', id: asked.id, before, after: asked.auditImage(), reason });
  return asked;
}

/** Of two auditors who are closed at one time, the second sees the first: whoever asks this holds the question. */
async function assertSomebodyLeft(tx: Change, { act, accountId, grantId }: JointAct): Promise<void> {
  if (!takesAway(act)) return;
  await tx.em.execute("select pg_advisory_xact_lock(hashtext('administrators in force'))");
  const grants = await administratorsInForce(tx.em, shanghaiDay(tx.clock.now()));
  const holders = grants.filter(({ role }) => DUTY_OF_ROLE[role] === NEVER_EMPTY);
  const taken = holders.filter((grant) => (grantId ? grant.id === grantId : grant.accountId === accountId));
  if (taken.length > 0 && taken.length === holders.length) throw new Refusal('LAST_AUDITOR');
}
