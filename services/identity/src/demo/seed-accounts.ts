import type { RunningModule } from '@minsheng/kernel';
import { calendarDate } from '@minsheng/kernel/domain';
import { DEMO_ACCOUNTS, DEMO_PASSWORD } from '@minsheng/seeds/accounts';
import { hashPassword } from 'better-auth/crypto';
import { makeAccount } from '../account/make-account.ts';

// Rights are held on real days, which may lie before or after the business day of the demonstration.
const FIRST_DAY = calendarDate('2020-01-01');

/** Makes the demonstration accounts that are not there yet; returns how many. Refuses outside a demonstration. */
export async function seedDemoAccounts({ environment, orm, services }: RunningModule): Promise<number> {
  if (!environment.demonstration)
    throw new Error('demonstration accounts are for demonstrations: DEMONSTRATION is not true');
  // One hash for all: they share a published password, and 45 hashes would take half a minute of a small machine.
  const password = await hashPassword(DEMO_PASSWORD);
  return orm.em.fork().transactional(async (em) => {
    const terms = { from: FIRST_DAY, demonstration: true, now: services.clock.now() };
    let made = 0;
    for (const caller of DEMO_ACCOUNTS) {
      if (await makeAccount(em, caller, password, terms)) made += 1;
    }
    return made;
  });
}
