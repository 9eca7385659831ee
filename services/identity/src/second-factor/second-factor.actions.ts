import { type Context, Refusal, assertMayAnywhere, change } from '@minsheng/kernel';
import { assertNoAdministrator } from '../account/administrators.ts';
import { lockAccount } from '../account/account.queries.ts';
import type { Account } from '../account/account.entity.ts';
import { assertOwnPassword } from '../password/own-password.ts';
import { permissions } from '../permissions.ts';
import { confirmSession, endSessionsOf } from '../session/session.store.ts';
import { readReason } from '../trail/reason.ts';
import { note } from '../trail/trail.ts';
import {
  confirmPending,
  findFactor,
  keepPending,
  removeFactor,
  renewRecoveryCodes,
} from './second-factor.store.ts';
import { enrolmentUri, makeSecret } from './totp.ts';

// Authenticator apps show it beside the code; not all of them can read Chinese.
const ISSUER = 'Minsheng';

export interface PendingFactor {
  readonly secret: string;
  readonly uri: string;
}

/** Begins enrolment: a secret for the telephone, which counts once its first code was typed in. Refuses a wrong password. */
export async function startSecondFactor(ctx: Context, password: string): Promise<PendingFactor> {
  await assertOwnPassword(ctx, password);
  const { accountId, username } = ctx.caller;
  const secret = makeSecret();
  await change(ctx, async (tx) => {
    const { unitId: unit } = await lockAccount(tx.em, accountId);
    if ((await findFactor(tx, accountId))?.confirmed) throw new Refusal('SECOND_FACTOR_THERE');
    await keepPending(tx, accountId, secret);
    await note(tx, { action: 'second-factor.start', record: 'Account', id: accountId, unit });
  });
  return { secret, uri: enrolmentUri(secret, username, ISSUER) };
}

/** Ends enrolment by the first code; returns the recovery codes, which are shown this once. Refuses a wrong code. */
export async function confirmSecondFactor(ctx: Context, code: string): Promise<readonly string[]> {
  const { accountId, sessionId } = ctx.caller;
  return change(ctx, async (tx) => {
    const { unitId: unit } = await lockAccount(tx.em, accountId);
    if (!(await confirmPending(tx, accountId, code)))
      throw new Refusal('SECOND_FACTOR_CODE', { field: 'code' });
    // Whoever came in by the password alone is out.
    await endSessionsOf(tx.em, accountId, sessionId);
    await confirmSession(tx.em, sessionId);
    await note(tx, { action: 'second-factor.confirm', record: 'Account', id: accountId, unit });
    return renewRecoveryCodes(tx, accountId);
  });
}

/** New recovery codes in the place of the old. Refuses a wrong password and whoever has no second factor. */
export async function newRecoveryCodes(ctx: Context, password: string): Promise<readonly string[]> {
  await assertOwnPassword(ctx, password);
  const { accountId } = ctx.caller;
  return change(ctx, async (tx) => {
    const { unitId: unit } = await lockAccount(tx.em, accountId);
    if (!(await findFactor(tx, accountId))?.confirmed) throw new Refusal('SECOND_FACTOR_NONE');
    await note(tx, { action: 'second-factor.recovery-codes', record: 'Account', id: accountId, unit });
    return renewRecoveryCodes(tx, accountId);
  });
}

/** Takes the second factor of somebody who lost it, and ends his sessions. Refuses one's own, and an administrator's. */
export async function resetSecondFactor(ctx: Context, id: string, reason: string): Promise<Account> {
  assertMayAnywhere(ctx, permissions['second-factor:reset']);
  const words = readReason(reason);
  return change(ctx, async (tx) => {
    if (tx.caller.accountId === id) throw new Refusal('OWN_ACCOUNT');
    const account = await lockAccount(tx.em, id);
    await assertNoAdministrator(tx, id);
    await removeFactor(tx.em, id);
    await endSessionsOf(tx.em, id);
    await note(tx, {
      action: 'second-factor.reset',
      record: 'Account',
      id,
      unit: account.unitId,
      reason: words,
    });
    return account;
  });
}
