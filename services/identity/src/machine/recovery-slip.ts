import type { EntityManager } from '@mikro-orm/postgresql';
import { type Context, change } from '@minsheng/kernel';
import { Account } from '../account/account.entity.ts';
import { note } from '../trail/trail.ts';

/** How long a printed slip is good for. */
export const SLIP_HOURS = 24;

/** A numbered slip, to be printed and signed by the two people who recover an account on the machine. */
export interface RecoverySlip {
  readonly number: number;
  readonly name: string;
  readonly printedAt: Date;
}

export type SlipFault = 'RECOVERY_PEOPLE' | 'ACCOUNT_UNKNOWN';

/**
 * Makes out the next slip for an account. Refuses fewer than two different people: whoever has the machine alone could
 * otherwise become an administrator unseen. The trail keeps number and names; the paper their signatures.
 */
export async function printRecoverySlip(
  ctx: Context,
  username: string,
  by: readonly string[],
): Promise<RecoverySlip | SlipFault> {
  const people = [...new Set(by.map((name) => name.trim()).filter(Boolean))];
  if (people.length !== 2) return 'RECOVERY_PEOPLE';
  return change(ctx, async (tx) => {
    const account = await tx.em.findOne(Account, { username });
    if (!account) return 'ACCOUNT_UNKNOWN';
    const printedAt = tx.clock.now();
    const [row] = await tx.em.execute<{ number: string }[]>(
      'insert into recovery_slip (account_id, people, printed_at) values (?, array[?, ?], ?) returning number',
      [account.id, ...people, printedAt],
    );
    const number = Number(row!.number);
    await note(tx, {
      action: 'account.recovery-slip',
      record: 'Account',
      id: account.id,
      unit: account.unitId,
      after: { slip: number, people: people.join('、') },
    });
    return { number, name: account.name, printedAt };
  });
}

/** Uses a slip up; false where it is none of this account, used already, or older than {@link SLIP_HOURS}. */
export async function takeSlip(
  em: EntityManager,
  accountId: string,
  number: number,
  now: Date,
): Promise<boolean> {
  if (!Number.isSafeInteger(number)) return false;
  const oldest = new Date(now.getTime() - SLIP_HOURS * 3_600_000);
  const taken = await em.execute<object[]>(
    `update recovery_slip set used_at = ?
     where number = ? and account_id = ? and used_at is null and printed_at >= ? returning 1`,
    [now, number, accountId, oldest],
  );
  return taken.length > 0;
}
