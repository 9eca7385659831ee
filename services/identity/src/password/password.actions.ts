import { type Context, Refusal, change } from '@minsheng/kernel';
import { hashPassword } from 'better-auth/crypto';
import { lockAccount } from '../account/account.queries.ts';
import { endSessionsOf } from '../session/session.store.ts';
import { note } from '../trail/trail.ts';
import { assertOwnPassword } from './own-password.ts';
import { PASSWORD_LENGTH, REMEMBERED_PASSWORDS, findPasswordFault } from './password.rules.ts';
import { setPassword, wasUsedBefore } from './password.store.ts';

/**
 * Changes one's own password and ends one's other sessions. Refuses, naming the field: a wrong present password; a new one
 * that is too weak or was used before.
 */
export async function changePassword(ctx: Context, present: string, next: string): Promise<void> {
  const { accountId, username, sessionId } = ctx.caller;
  await assertOwnPassword(ctx, present);
  const fault = findPasswordFault(next, username);
  if (fault) throw new Refusal(fault, { field: 'next', ...PASSWORD_LENGTH });
  const hash = await hashPassword(next);
  await change(ctx, async (tx) => {
    const account = await lockAccount(tx.em, accountId);
    if (await wasUsedBefore(tx.em, accountId, next))
      throw new Refusal('PASSWORD_USED_BEFORE', { field: 'next', count: REMEMBERED_PASSWORDS });
    account.mustChangePassword = false;
    await setPassword(tx.em, accountId, hash, tx.clock.now());
    await endSessionsOf(tx.em, accountId, sessionId);
    await note(tx, { action: 'password.change', record: 'Account', id: accountId, unit: account.unitId });
  });
}
