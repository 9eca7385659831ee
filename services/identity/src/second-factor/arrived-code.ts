import { type Context, Refusal, forbidden } from '@minsheng/kernel';
import { lockAccount } from '../account/account.queries.ts';
import { NO_FAILURES, isLocked } from '../lock/lock.rules.ts';
import { AccountSession } from '../session/session.entity.ts';
import { confirmSession, endSessionsOf } from '../session/session.store.ts';
import { countFailure } from '../sign-in/attempt.ts';
import { note } from '../trail/trail.ts';
import { checkSecondFactor } from './second-factor.store.ts';

/**
 * Takes the code of somebody who came by the county's own sign-in; until then his session may do nothing. A wrong one counts
 * like one at sign-in, and the last one allowed locks the account and ends its sessions. FORBIDDEN for sessions that wait
 * for no code. Refuses SECOND_FACTOR_WRONG.
 */
export async function giveSecondFactor(ctx: Context, code: string): Promise<void> {
  const { accountId, sessionId = '' } = ctx.caller;
  const accepted = await ctx.em.fork().transactional(async (em) => {
    const session = await em.findOne(AccountSession, { id: sessionId, accountId, means: 'OIDC' });
    if (!session) throw forbidden();
    const account = await lockAccount(em, accountId);
    const here = { ...ctx, em };
    if (isLocked(account.attempts(), ctx.clock.now())) return false;
    const factor = await checkSecondFactor(here, accountId, code);
    if (factor === 'NONE') throw forbidden();
    if (factor === 'MISSING' || factor === 'WRONG') {
      await countFailure(here, account, 'SECOND_FACTOR');
      if (isLocked(account.attempts(), ctx.clock.now())) await endSessionsOf(em, accountId);
      return false;
    }
    account.noteAttempts(NO_FAILURES);
    await confirmSession(em, sessionId);
    const { unitId: unit } = account;
    const after = { means: `OIDC+${factor}` };
    await note(here, { action: 'second-factor.give', record: 'Account', id: accountId, unit, after });
    return true;
  });
  if (!accepted) throw new Refusal('SECOND_FACTOR_WRONG', { field: 'code' });
}
