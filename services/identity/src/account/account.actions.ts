import { type Change, type Context, Refusal, assertMayAnywhere, change } from '@minsheng/kernel';
import { lift } from '../lock/sign-in-sources.ts';
import { setPassword, temporaryPassword } from '../password/password.store.ts';
import { permissions } from '../permissions.ts';
import { endSessionsOf } from '../session/session.store.ts';
import { note } from '../trail/trail.ts';
import { readReason } from '../trail/reason.ts';
import { Account } from './account.entity.ts';
import { assertByTwo, assertNoAdministrator } from './administrators.ts';
import type { CreateAccountInput } from './account.inputs.ts';
import { lockAccount } from './account.queries.ts';
import { findAccountFault } from './account.rules.ts';
import { insertAccount } from './make-account.ts';
import { unitIds } from './units.ts';

/** An account with the password that is shown this once. */
export interface HandedOver {
  readonly account: Account;
  readonly temporaryPassword: string;
}

/** Makes an account without any right. Refuses, naming the field: a username that is malformed or taken, no name, an unknown unit. */
export async function createAccount(ctx: Context, input: CreateAccountInput): Promise<HandedOver> {
  assertMayAnywhere(ctx, permissions['account:manage']);
  const named = { username: input.username.trim(), name: input.name.trim(), unit: input.unit ?? null };
  const fault = findAccountFault(named, unitIds());
  if (fault) throw new Refusal(fault.code, { field: fault.field });
  const password = await temporaryPassword();
  return change(ctx, async (tx) => {
    const id = crypto.randomUUID();
    const made = await insertAccount(tx.em, { id, ...named, demonstration: false, mustChangePassword: true });
    if (!made) throw new Refusal('USERNAME_TAKEN', { field: 'username' });
    await setPassword(tx.em, id, password.hash, tx.clock.now());
    const account = await tx.em.findOneOrFail(Account, { id });
    await note(tx, {
      action: 'account.create',
      record: 'Account',
      id,
      unit: named.unit,
      after: account.auditImage(),
    });
    return { account, temporaryPassword: password.text };
  });
}

/** Gives a new password for one sign-in and ends all sessions. Refuses an administrator's account, which is recovered on the machine. */
export async function setTemporaryPassword(ctx: Context, id: string, reason: string): Promise<HandedOver> {
  assertMayAnywhere(ctx, permissions['account:manage']);
  const words = readReason(reason);
  const password = await temporaryPassword();
  return change(ctx, async (tx) => {
    const account = await administered(tx, id);
    await assertNoAdministrator(tx, id);
    const before = account.auditImage();
    account.mustChangePassword = true;
    await lift(tx.em, account);
    await setPassword(tx.em, id, password.hash, tx.clock.now());
    await endSessionsOf(tx.em, id);
    await noteChange(tx, 'account.temporary-password', account, before, words);
    return { account, temporaryPassword: password.text };
  });
}

/** Closes an account and ends its sessions at once. Its grants stay as they are: the security administrator ends them. Refuses an administrator's, which two close. */
export async function deactivateAccount(ctx: Context, id: string, reason: string): Promise<Account> {
  return manage(ctx, 'account.deactivate', id, reason, async (tx, account) => {
    await assertByTwo(tx, id);
    await close(tx, account);
  });
}

/** Closes an administrator's account when the second one has confirmed it. */
export async function closeByTwo(tx: Change, account: Account, reason: string): Promise<void> {
  const before = account.auditImage();
  await close(tx, account);
  await noteChange(tx, 'account.deactivate', account, before, reason);
}

async function close(tx: Change, account: Account): Promise<void> {
  account.active = false;
  await endSessionsOf(tx.em, account.id);
}

/** Opens a closed account again. Refuses an administrator's, which is recovered on the machine. */
export async function reactivateAccount(ctx: Context, id: string, reason: string): Promise<Account> {
  return manage(ctx, 'account.reactivate', id, reason, async (tx, account) => {
    await assertNoAdministrator(tx, id);
    account.active = true;
  });
}

/** Lifts a lock before it runs out. */
export async function unlockAccount(ctx: Context, id: string, reason: string): Promise<Account> {
  return manage(ctx, 'account.unlock', id, reason, (tx, account) => lift(tx.em, account));
}

/** Refuses one's own account: nobody closes the door behind himself or gives himself a new key. */
async function manage(
  ctx: Context,
  action: string,
  id: string,
  reason: string,
  alter: (tx: Change, account: Account) => Promise<void>,
): Promise<Account> {
  assertMayAnywhere(ctx, permissions['account:manage']);
  const words = readReason(reason);
  return change(ctx, async (tx) => {
    const account = await administered(tx, id);
    const before = account.auditImage();
    await alter(tx, account);
    await noteChange(tx, action, account, before, words);
    return account;
  });
}

async function administered(tx: Change, id: string): Promise<Account> {
  if (tx.caller.accountId === id) throw new Refusal('OWN_ACCOUNT');
  return lockAccount(tx.em, id);
}

async function noteChange(
  tx: Change,
  action: string,
  account: Account,
  before: ReturnType<Account['auditImage']>,
  reason: string,
): Promise<void> {
  const { id, unitId: unit } = account;
  await note(tx, { action, record: 'Account', id, unit, before, after: account.auditImage(), reason });
}
