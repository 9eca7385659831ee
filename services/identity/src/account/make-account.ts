import type { EntityManager } from '@mikro-orm/postgresql';
import type { Caller } from '@minsheng/kernel';
import type { CalendarDate } from '@minsheng/kernel/domain';

interface Terms {
  /** First day of its grants. */
  readonly from: CalendarDate;
  readonly demonstration: boolean;
}

/** Makes an account with its grants; false where the id or name is taken, and then nothing is changed. */
export async function makeAccount(
  em: EntityManager,
  caller: Caller,
  passwordHash: string,
  terms: Terms,
): Promise<boolean> {
  const { accountId, username, name, grants } = caller;
  const made = await em.execute<object[]>(
    `insert into account (id, username, name, email, email_verified, demonstration) values (?, ?, ?, ?, true, ?)
     on conflict do nothing returning 1`,
    [accountId, username, name, `${username}@minsheng.invalid`, terms.demonstration],
  );
  if (made.length === 0) return false;
  await em.execute(
    `insert into credential (id, account_id, provider_id, external_id, password) values (?, ?, 'credential', ?, ?)`,
    [crypto.randomUUID(), accountId, accountId, passwordHash],
    'run',
  );
  for (const { role, unit } of grants) {
    await em.execute(
      'insert into role_grant (id, account_id, role, unit_id, valid_from) values (?, ?, ?, ?, ?)',
      [crypto.randomUUID(), accountId, role, unit, terms.from],
      'run',
    );
  }
  return true;
}
