import type { EntityManager } from '@mikro-orm/postgresql';
import type { Caller } from '@minsheng/kernel';
import type { CalendarDate } from '@minsheng/kernel/domain';
import { setPassword } from '../password/password.store.ts';
import { addressOf } from './account.rules.ts';

interface NewAccount {
  readonly id: string;
  readonly username: string;
  readonly name: string;
  /** Where he works. */
  readonly unit: string | null;
  readonly demonstration: boolean;
  /** Whether the password is for the first sign-in only. */
  readonly mustChangePassword: boolean;
}

/** Makes an account that can do nothing yet; false where the id or name is taken, and then nothing is changed. */
export async function insertAccount(em: EntityManager, account: NewAccount): Promise<boolean> {
  const { id, username, name, unit, demonstration, mustChangePassword } = account;
  const made = await em.execute<object[]>(
    `insert into account (id, username, name, email, email_verified, unit_id, demonstration, must_change_password)
     values (?, ?, ?, ?, true, ?, ?, ?) on conflict do nothing returning 1`,
    [id, username, name, addressOf(username), unit, demonstration, mustChangePassword],
  );
  return made.length > 0;
}

interface Terms {
  /** First day of its grants. */
  readonly from: CalendarDate;
  readonly demonstration: boolean;
  readonly now: Date;
}

/** Makes an account with its grants, at the machine; false where it is there already, and then nothing is changed. */
export async function makeAccount(
  em: EntityManager,
  caller: Caller,
  passwordHash: string,
  { from, demonstration, now }: Terms,
): Promise<boolean> {
  const { accountId: id, username, name, grants } = caller;
  const unit = grants.find((grant) => grant.unit !== null)?.unit ?? null;
  const account = { id, username, name, unit, demonstration, mustChangePassword: !demonstration };
  if (!(await insertAccount(em, account))) return false;
  await setPassword(em, id, passwordHash, now);
  for (const grant of grants) {
    await em.execute(
      'insert into role_grant (id, account_id, role, unit_id, valid_from) values (?, ?, ?, ?, ?)',
      [crypto.randomUUID(), id, grant.role, grant.unit, from],
      'run',
    );
  }
  return true;
}
