import { type Change, type Context, assertMayAnywhere, change, forbidden, reachOf } from '@minsheng/kernel';
import { assertByTwo } from '../account/administrators.ts';
import { permissions } from '../permissions.ts';
import { readReason } from '../trail/reason.ts';
import { note } from '../trail/trail.ts';
import { AccountSession } from './session.entity.ts';
import { SESSION_LIMITS, isLive } from './session.rules.ts';
import { endSessionsOf } from './session.store.ts';

/** Sessions of an account that still count, the latest first; for oneself and the system administrator. */
export async function listSessions(ctx: Context, accountId: string): Promise<AccountSession[]> {
  if (accountId !== ctx.caller.accountId) assertMayAnywhere(ctx, permissions['session:manage']);
  const rows = await ctx.em.find(AccountSession, { accountId }, { orderBy: { lastSeenAt: 'desc' } });
  return rows.filter((session) => isLive(session, ctx.clock.now(), SESSION_LIMITS));
}

/** Ends one session: one's own, or by the system administrator anybody's but an administrator's, which two end. FORBIDDEN for others', whether it exists or not. */
export async function endSession(ctx: Context, id: string): Promise<boolean> {
  const managesAll = reachOf(ctx.caller, permissions['session:manage']) === 'ALL';
  return change(ctx, async (tx) => {
    const session = await tx.em.findOne(AccountSession, { id });
    if (!managesAll && session?.accountId !== tx.caller.accountId) throw forbidden();
    if (!session) return false;
    if (session.accountId !== tx.caller.accountId) await assertByTwo(tx, session.accountId);
    await tx.em.nativeDelete(AccountSession, { id });
    await note(tx, { action: 'session.end', record: 'Session', id, before: { account: session.accountId } });
    return true;
  });
}

/** Ends all sessions of the caller but the one by which he asks; returns how many. */
export async function endOtherSessions(ctx: Context): Promise<number> {
  const { accountId, sessionId } = ctx.caller;
  return change(ctx, async (tx) => {
    const ended = await endSessionsOf(tx.em, accountId, sessionId);
    await note(tx, { action: 'session.end-others', record: 'Account', id: accountId, after: { ended } });
    return ended;
  });
}

/** Ends all sessions of an account; returns how many. Refuses another administrator's, which two end. */
export async function endAllSessions(ctx: Context, accountId: string, reason: string): Promise<number> {
  assertMayAnywhere(ctx, permissions['session:manage']);
  const words = readReason(reason);
  return change(ctx, async (tx) => {
    if (accountId !== tx.caller.accountId) await assertByTwo(tx, accountId);
    return endSessionsTold(tx, accountId, words);
  });
}

/** Ends all sessions of an account and tells the trail. */
export async function endSessionsTold(tx: Change, accountId: string, reason: string): Promise<number> {
  const ended = await endSessionsOf(tx.em, accountId);
  await note(tx, {
    action: 'session.end-all',
    record: 'Account',
    id: accountId,
    after: { ended },
    reason,
  });
  return ended;
}
