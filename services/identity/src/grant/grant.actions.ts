import { LockMode } from '@mikro-orm/core';
import {
  type Change,
  type Context,
  Refusal,
  assertMayAnywhere,
  change,
  forbidden,
  reachOf,
} from '@minsheng/kernel';
import { shanghaiDay } from '@minsheng/kernel/domain';
import { isAdministrator } from '../account/administrators.ts';
import { lockAccount } from '../account/account.queries.ts';
import type { Account } from '../account/account.entity.ts';
import { unitIds } from '../account/units.ts';
import { permissions } from '../permissions.ts';
import { unlinkProvider } from '../sign-in/provider-link.ts';
import { readReason } from '../trail/reason.ts';
import { note } from '../trail/trail.ts';
import { RoleGrant } from './grant.entity.ts';
import type { GrantRoleInput } from './grant.inputs.ts';
import { findGrantFault, overlaps } from './grant.rules.ts';
import { ADMINISTRATOR_ROLES, findClash } from './separation.rules.ts';

/**
 * Gives a role. Refuses a grant to oneself; a unit where none belongs, or none where one does; days that are over; what is
 * held already; whatever would join two duties that must be apart; and an administrator's role, which two give.
 */
export async function grantRole(ctx: Context, input: GrantRoleInput): Promise<RoleGrant> {
  assertMayAnywhere(ctx, permissions['grant:manage']);
  const reason = readReason(input.reason);
  const { account, role, unit = null, from, to = null } = input;
  if (account === ctx.caller.accountId) throw new Refusal('GRANT_TO_ONESELF', { field: 'account' });
  if (ADMINISTRATOR_ROLES.includes(role)) throw new Refusal('SECOND_ADMINISTRATOR', { field: 'role' });
  const fault = findGrantFault({ role, unit, from, to }, shanghaiDay(ctx.clock.now()), unitIds());
  if (fault) throw new Refusal(fault.code, { field: fault.field });
  return change(ctx, async (tx) => {
    const grant = Object.assign(new RoleGrant(), { accountId: account, role, unitId: unit, from, to });
    return addGrant(tx, grant, 'grant.make', reason);
  });
}

/**
 * Adds a grant while the account is held: of two grants at once, the second sees the first. Refuses an administrator's role
 * to an account of which somebody else still knows the password.
 */
export async function addGrant(
  tx: Change,
  grant: RoleGrant,
  action: string,
  reason: string,
): Promise<RoleGrant> {
  const account = await lockAccount(tx.em, grant.accountId);
  if (!account.active) throw new Refusal('ACCOUNT_INACTIVE', { field: 'account' });
  await assertFits(tx, grant);
  if (ADMINISTRATOR_ROLES.includes(grant.role)) await becomeAdministrator(tx, account);
  grant.grantedBy = tx.caller.accountId;
  grant.grantedAt = tx.clock.now();
  tx.em.persist(grant);
  const { id, unitId: unit } = grant;
  await note(tx, { action, record: 'Grant', id, unit, after: grant.auditImage(), reason });
  return grant;
}

/** Refuses a grant that would join two duties that must be apart, and one that is held already. */
export async function assertFits(
  tx: Change,
  grant: Pick<RoleGrant, 'accountId' | 'role' | 'unitId' | 'from' | 'to'>,
): Promise<void> {
  const held = await tx.em.find(RoleGrant, { accountId: grant.accountId, endedAt: null });
  const clash = findClash(grant, held);
  if (clash) throw new Refusal('DUTIES_APART', { field: 'role' });
  const same = held.some((it) => it.role === grant.role && it.unitId === grant.unitId && overlaps(it, grant));
  if (same) throw new Refusal('GRANT_HELD', { field: 'role' });
}

/**
 * Whoever made the account knows its temporary password, and whoever held its name at the county's sign-in was bound to it
 * unasked: neither may come along when it becomes an administrator's.
 */
async function becomeAdministrator(tx: Change, { id, mustChangePassword }: Account): Promise<void> {
  if (mustChangePassword) throw new Refusal('GRANT_FIRST_SIGN_IN', { field: 'account' });
  if (!(await isAdministrator(tx, id))) await unlinkProvider(tx.em, id);
}

/**
 * Takes a grant away at once, and with it what was lent from it. For the security administrator, and for whoever lent it.
 * Refuses one's own, so that nobody drops a duty unseen, an administrator's, which two end, and one that has ended.
 */
export async function endGrant(ctx: Context, id: string, reason: string): Promise<RoleGrant> {
  const managesAll = reachOf(ctx.caller, permissions['grant:manage']) === 'ALL';
  return change(ctx, async (tx) => {
    const grant = await tx.em.findOne(RoleGrant, { id });
    if (!managesAll && !(grant && (await isLender(tx, grant)))) throw forbidden();
    const words = readReason(reason);
    if (!grant) throw new Refusal('NOT_FOUND');
    if (grant.accountId === tx.caller.accountId) throw new Refusal('GRANT_TO_ONESELF');
    if (ADMINISTRATOR_ROLES.includes(grant.role)) throw new Refusal('SECOND_ADMINISTRATOR');
    await endHeld(tx, grant, words);
    return grant;
  });
}

/** Ends a grant, and with it what was lent from it, while its account is held. Refuses one that has ended. */
export async function endHeld(tx: Change, grant: RoleGrant, reason: string): Promise<void> {
  await lockAccount(tx.em, grant.accountId);
  // What is lent from it at this moment is ended too, or not lent.
  await tx.em.refresh(grant, { lockMode: LockMode.PESSIMISTIC_WRITE });
  if (grant.endedAt) throw new Refusal('GRANT_ENDED');
  const lent = await tx.em.find(RoleGrant, { delegatedFromId: grant.id, endedAt: null });
  for (const each of [grant, ...lent]) await endOne(tx, each, reason);
}

async function endOne(tx: Change, grant: RoleGrant, reason: string): Promise<void> {
  const before = grant.auditImage();
  grant.endedAt = tx.clock.now();
  grant.endedBy = tx.caller.accountId;
  const { id, unitId: unit } = grant;
  await note(tx, {
    action: 'grant.end',
    record: 'Grant',
    id,
    unit,
    before,
    after: grant.auditImage(),
    reason,
  });
}

/** Whether the caller lent this grant. */
export async function isLender(
  { em, caller }: Pick<Context, 'em' | 'caller'>,
  grant: RoleGrant,
): Promise<boolean> {
  if (grant.delegatedFromId === null) return false;
  return (await em.count(RoleGrant, { id: grant.delegatedFromId, accountId: caller.accountId })) > 0;
}
