import type { EntityManager } from '@mikro-orm/postgresql';
import { type Context, Refusal } from '@minsheng/kernel';
import { type CalendarDate, shanghaiDay } from '@minsheng/kernel/domain';
import { Account } from './account.entity.ts';
import { RoleGrant } from '../grant/grant.entity.ts';
import { ADMINISTRATOR_ROLES } from '../grant/separation.rules.ts';

/** Which of these accounts are administrators today or will be: of the system, of security, of the audit. */
async function administratorsAmong(
  em: EntityManager,
  accountIds: readonly string[],
  today: CalendarDate,
): Promise<ReadonlySet<string>> {
  const grants = await em.find(
    RoleGrant,
    {
      accountId: { $in: [...accountIds] },
      role: { $in: [...ADMINISTRATOR_ROLES] },
      endedAt: null,
      $or: [{ to: null }, { to: { $gte: today } }],
    },
    { fields: ['accountId'] },
  );
  return new Set(grants.map(({ accountId }) => accountId));
}

/** Whether an account is an administrator's, today or later. */
export async function isAdministrator(
  { em, clock }: Pick<Context, 'em' | 'clock'>,
  accountId: string,
): Promise<boolean> {
  return (await administratorsAmong(em, [accountId], shanghaiDay(clock.now()))).size > 0;
}

/** {@link isAdministrator} for many accounts, one query a request. */
export async function areAdministrators(
  { em, clock }: Context,
  accountIds: readonly string[],
): Promise<readonly boolean[]> {
  const found = await administratorsAmong(em, accountIds, shanghaiDay(clock.now()));
  return accountIds.map((id) => found.has(id));
}

/**
 * Keeps the administrators apart: who could give another one's account a password, take its second factor or open it again
 * could become him. That is done on the machine (recover-account.ts). Call it under the account's lock.
 */
export async function assertNoAdministrator(ctx: Context, accountId: string): Promise<void> {
  if (await isAdministrator(ctx, accountId)) throw new Refusal('ADMINISTRATOR_ON_MACHINE');
}

/** What is done to an administrator is done by two (joint-act/). Call it under the account's lock. */
export async function assertByTwo(ctx: Context, accountId: string): Promise<void> {
  if (await isAdministrator(ctx, accountId)) throw new Refusal('SECOND_ADMINISTRATOR');
}

/** Administrators with an open account and a role of theirs that counts today, by role, the longest-serving first. */
export async function administratorsInForce(em: EntityManager, today: CalendarDate): Promise<RoleGrant[]> {
  const grants = await em.find(
    RoleGrant,
    {
      role: { $in: [...ADMINISTRATOR_ROLES] },
      endedAt: null,
      from: { $lte: today },
      $or: [{ to: null }, { to: { $gte: today } }],
    },
    { orderBy: { grantedAt: 'asc', id: 'asc' } },
  );
  const open = await em.find(
    Account,
    { id: { $in: grants.map(({ accountId }) => accountId) }, active: true },
    { fields: ['id'] },
  );
  const openIds = new Set(open.map(({ id }) => id));
  return grants.filter(({ accountId }) => openIds.has(accountId));
}
