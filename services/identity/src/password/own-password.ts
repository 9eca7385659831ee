import { type Context, Refusal, notFound } from '@minsheng/kernel';
import { verifyPassword } from 'better-auth/crypto';
import { lockAccount } from '../account/account.queries.ts';
import { isLocked } from '../lock/lock.rules.ts';
import { endSessionsOf } from '../session/session.store.ts';
import { countFailure } from '../sign-in/attempt.ts';
import { findPasswordHash } from './password.store.ts';

/**
 * Makes sure that the caller knows his own password, for steps that an open screen must not be enough for. A wrong one
 * counts like one at sign-in, and the last one allowed locks the account and ends its sessions. Refuses PASSWORD_WRONG.
 */
export async function assertOwnPassword(ctx: Context, password: string): Promise<void> {
  const { accountId } = ctx.caller;
  const em = ctx.em.fork();
  const hash = await findPasswordHash(em, accountId);
  if (!hash) throw notFound();
  const isRight = await verifyPassword({ hash, password });
  const isAccepted = await em.transactional(async (tx) => {
    const account = await lockAccount(tx, accountId);
    if (isLocked(account.attempts(), ctx.clock.now())) return false;
    if (isRight) return true;
    await countFailure({ ...ctx, em: tx }, account, 'PASSWORD');
    if (isLocked(account.attempts(), ctx.clock.now())) await endSessionsOf(tx, accountId);
    return false;
  });
  if (!isAccepted) throw new Refusal('PASSWORD_WRONG', { field: 'password' });
}
