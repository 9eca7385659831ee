import { type Context, Refusal, change, forbidden } from '@minsheng/kernel';
import { shanghaiDay } from '@minsheng/kernel/domain';
import { Account } from '../account/account.entity.ts';
import { addGrant } from '../grant/grant.actions.ts';
import { RoleGrant } from '../grant/grant.entity.ts';
import type { DelegateGrantInput } from '../grant/grant.inputs.ts';
import { isInForce } from '../grant/grant.rules.ts';
import { readReason } from '../trail/reason.ts';
import { findDelegationFault, wouldReviewHimself } from './delegation.rules.ts';

/**
 * Lends a grant that the caller holds to a colleague of the same unit, for the days that he is away. FORBIDDEN for grants of
 * others. Refuses what cannot be lent, days outside his own, too many of them, whoever does not work in the unit, and a
 * review to whom it decides on.
 */
export async function delegateGrant(ctx: Context, input: DelegateGrantInput): Promise<RoleGrant> {
  const own = await findOwnGrant(ctx, input.grant);
  if (!own) throw forbidden();
  const reason = readReason(input.reason);
  const { account, from, to } = input;
  const { delegationDays: days } = ctx.signIn;
  const fault = findDelegationFault(lendable(own), { from, to }, shanghaiDay(ctx.clock.now()), days);
  if (fault) throw new Refusal(fault.code, { field: fault.field, days });
  const held = await ctx.em.find(RoleGrant, { accountId: account, unitId: own.unitId, endedAt: null });
  if (wouldReviewHimself({ role: own.role, from, to }, held))
    throw new Refusal('DELEGATION_REVIEWED', { field: 'account' });
  const colleagues = await findColleagues(ctx, own);
  if (!colleagues.some(({ id }) => id === account))
    throw new Refusal('DELEGATION_COLLEAGUE', { field: 'account' });
  return change(ctx, async (tx) => {
    // Held until the end: whoever takes the grant away at this moment ends what is lent from it, or comes first.
    await tx.em.execute('select 1 from role_grant where id = ? for update', [own.id]);
    const kept = await tx.em.findOneOrFail(RoleGrant, { id: own.id }, { refresh: true });
    if (kept.endedAt) throw new Refusal('DELEGATION_NOT_HELD', { field: 'grant' });
    const lent = Object.assign(new RoleGrant(), {
      accountId: account,
      role: own.role,
      unitId: own.unitId,
      from,
      to,
      delegatedFromId: own.id,
    });
    return addGrant(tx, lent, 'grant.delegate', reason);
  });
}

/** To whom a grant of the caller's can be lent. FORBIDDEN for grants of others. */
export async function listColleagues(ctx: Context, grantId: string): Promise<Account[]> {
  const own = await findOwnGrant(ctx, grantId);
  if (!own) throw forbidden();
  return findColleagues(ctx, own);
}

function findOwnGrant({ em, caller }: Context, id: string): Promise<RoleGrant | null> {
  return em.findOne(RoleGrant, { id, accountId: caller.accountId });
}

/** Open accounts that work in the grant's unit, or hold a right of their own for it today; not those whose work it decides on. */
async function findColleagues(ctx: Context, { unitId, role }: RoleGrant): Promise<Account[]> {
  if (unitId === null) return [];
  const today = shanghaiDay(ctx.clock.now());
  const rights = await ctx.em.find(RoleGrant, { unitId, endedAt: null });
  const holders = rights.filter((it) => it.delegatedFromId === null && isInForce(it, today));
  const reviewed = rights.filter((it) => wouldReviewHimself({ role, from: today, to: today }, [it]));
  return ctx.em.find(
    Account,
    {
      active: true,
      id: { $nin: [ctx.caller.accountId, ...reviewed.map(({ accountId }) => accountId)] },
      $or: [{ unitId }, { id: { $in: holders.map(({ accountId }) => accountId) } }],
    },
    { orderBy: { username: 'asc' } },
  );
}

function lendable(grant: RoleGrant) {
  const { from, to, unitId, delegatedFromId, endedAt } = grant;
  return { from, to, unitId, isDelegated: delegatedFromId !== null, ended: endedAt !== null };
}
