import type { EntityManager } from '@mikro-orm/postgresql';
import type { Caller, RunningModule } from '@minsheng/kernel';
import { calendarDate } from '@minsheng/kernel/domain';
import { DEMO_ACCOUNTS, DEMO_PASSWORD } from '@minsheng/seeds/accounts';
import { hashPassword } from 'better-auth/crypto';

// Rights are held on real days, which may lie before or after the business day of the demonstration.
const FIRST_DAY = calendarDate('2020-01-01');

/** Makes the demonstration accounts that are not there yet; returns how many. Refuses outside a demonstration. */
export async function seedDemoAccounts({ environment, orm }: RunningModule): Promise<number> {
  if (!environment.demonstration)
    throw new Error('demonstration accounts are for demonstrations: DEMONSTRATION is not true');
  // One hash for all: they share a published password, and 45 hashes would take half a minute of a small machine.
  const password = await hashPassword(DEMO_PASSWORD);
  return orm.em.fork().transactional(async (em) => {
    let made = 0;
    for (const caller of DEMO_ACCOUNTS) if (await makeAccount(em, caller, password)) made += 1;
    return made;
  });
}

async function makeAccount(em: EntityManager, caller: Caller, password: string): Promise<boolean> {
  const { accountId, username, name, grants } = caller;
  const made = await em.execute<object[]>(
    `insert into account (id, username, name, email, email_verified, demonstration) values (?, ?, ?, ?, true, true)
     on conflict (id) do nothing returning 1`,
    [accountId, username, name, `${username}@minsheng.invalid`],
  );
  if (made.length === 0) return false;
  await em.execute(
    `insert into credential (id, account_id, provider_id, external_id, password) values (?, ?, 'credential', ?, ?)`,
    [crypto.randomUUID(), accountId, accountId, password],
    'run',
  );
  for (const { role, unit } of grants) {
    await em.execute(
      'insert into role_grant (id, account_id, role, unit_id, valid_from) values (?, ?, ?, ?, ?)',
      [crypto.randomUUID(), accountId, role, unit, FIRST_DAY],
      'run',
    );
  }
  return true;
}
