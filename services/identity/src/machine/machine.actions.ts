import { type Change, type Context, change } from '@minsheng/kernel';
import { Account } from '../account/account.entity.ts';
import { lockAccount } from '../account/account.queries.ts';
import { lift } from '../lock/sign-in-sources.ts';
import { setPassword, temporaryPassword } from '../password/password.store.ts';
import { takeSlip } from './recovery-slip.ts';
import { removeFactor } from '../second-factor/second-factor.store.ts';
import { endSessionsOf } from '../session/session.store.ts';
import { linkProvider } from '../sign-in/provider-link.ts';
import { note } from '../trail/trail.ts';

// What is done on the machine, by whoever runs it: the caller is the system, and the trail says so by the action's name.

/** By which signed slip an account is recovered, and whether its second factor was lost. */
export interface Recovery {
  readonly slip: number;
  readonly secondFactor: boolean;
}

export type RecoveryFault = 'ACCOUNT_UNKNOWN' | 'RECOVERY_SLIP_UNKNOWN';

/**
 * Opens an account again for its holder: a password for one sign-in, no lock, all sessions ended, and with `secondFactor`
 * without the factor that he lost. For administrators there is no other way. Takes the slip that two people signed
 * (recovery-slip.ts). Returns the password, or what is wrong with name or slip.
 */
export async function recoverAccount(
  ctx: Context,
  username: string,
  { slip, secondFactor }: Recovery,
): Promise<{ readonly password: string } | RecoveryFault> {
  const password = await temporaryPassword();
  return change(ctx, async (tx) => {
    const account = await findByName(tx, username);
    if (!account) return 'ACCOUNT_UNKNOWN';
    if (!(await takeSlip(tx.em, account.id, slip, tx.clock.now()))) return 'RECOVERY_SLIP_UNKNOWN';
    const { id, unitId: unit } = account;
    const before = account.auditImage();
    account.active = true;
    account.mustChangePassword = true;
    await lift(tx.em, account);
    await setPassword(tx.em, id, password.hash, tx.clock.now());
    await endSessionsOf(tx.em, id);
    const after = { ...account.auditImage(), slip };
    await note(tx, { action: 'account.recover-on-machine', record: 'Account', id, unit, before, after });
    if (secondFactor) {
      await removeFactor(tx.em, id);
      await note(tx, { action: 'second-factor.reset-on-machine', record: 'Account', id, unit });
    }
    return { password: password.text };
  });
}

export type LinkFault = 'ACCOUNT_UNKNOWN' | 'SUBJECT_TAKEN';

/** Binds an account to a subject of the county's sign-in, which for administrators is done nowhere else. */
export async function linkAccount(
  ctx: Context,
  username: string,
  subject: string,
): Promise<LinkFault | undefined> {
  return change(ctx, async (tx) => {
    const account = await findByName(tx, username);
    if (!account) return 'ACCOUNT_UNKNOWN';
    const { id, unitId: unit } = account;
    if (!(await linkProvider(tx.em, id, subject))) return 'SUBJECT_TAKEN';
    await note(tx, { action: 'account.link-on-machine', record: 'Account', id, unit, after: { subject } });
    return undefined;
  });
}

async function findByName(tx: Change, username: string): Promise<Account | undefined> {
  const found = await tx.em.findOne(Account, { username });
  return found ? lockAccount(tx.em, found.id) : undefined;
}
