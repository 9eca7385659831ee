import { createHash } from 'node:crypto';
import type { EntityManager } from '@mikro-orm/postgresql';
import type { Account } from '../account/account.entity.ts';
import {
  type Attempts,
  type LockPolicy,
  NO_FAILURES,
  afterFailure,
  afterGuess,
  isLocked,
} from './lock.rules.ts';

/** From where somebody tries to sign in. */
export interface Origin {
  readonly address: string;
  /** What this browser was given when somebody signed in with it. */
  readonly device: string | undefined;
}

/** How it stands between an account, which is held under a lock, and the place from which it is tried. */
export interface SignInSource extends Attempts {
  readonly name: string;
  /** Whether somebody has signed in to this account with this device before. */
  readonly isKnown: boolean;
  readonly isRefused: boolean;
}

interface Kept extends Attempts {
  readonly source: string;
  readonly at: Date;
}

const STRANGERS = 'strangers';

/** A device that signed in before stands for itself, wherever it is; anything else is known by its address. */
export async function findSource(
  em: EntityManager,
  accountId: string,
  { address, device }: Origin,
  now: Date,
): Promise<SignInSource> {
  const names = [`address:${address}`, STRANGERS, ...(device ? [nameOf(device)] : [])];
  const rows = await findKept(em, accountId, names);
  const known = device ? rows.get(nameOf(device)) : undefined;
  const [name, kept] = known ? [known.source, known] : [names[0]!, rows.get(names[0]!) ?? NO_FAILURES];
  const isSlowed = !known && isLocked(rows.get(STRANGERS) ?? NO_FAILURES, now);
  return { ...kept, name, isKnown: known !== undefined, isRefused: isSlowed || isLocked(kept, now) };
}

/** Counts a failure against where it came from, and a stranger's against all strangers. Returns what it comes to there. */
export async function countAgainst(
  em: EntityManager,
  account: Account,
  source: SignInSource,
  now: Date,
  policy: LockPolicy,
): Promise<Attempts> {
  const next = afterFailure(source, now, policy);
  await keep(em, account.id, source.name, next, now);
  // For those who look after accounts: that somebody stands before a closed door, be it the owner at another desk.
  if (next.lockedUntil) account.sourceLockedUntil = next.lockedUntil;
  if (!source.isKnown) {
    const strangers = (await findKept(em, account.id, [STRANGERS])).get(STRANGERS);
    await keep(
      em,
      account.id,
      STRANGERS,
      afterGuess(strangers ?? { ...NO_FAILURES, at: now }, now, policy),
      now,
    );
  }
  return next;
}

/** Somebody has signed in: his device is known from now on, and what was counted against him here is forgotten. */
export async function remember(
  em: EntityManager,
  accountId: string,
  source: SignInSource,
  device: string | undefined,
  now: Date,
): Promise<void> {
  await em.execute(
    `delete from sign_in_source where account_id = ? and (source in (?, ?)
       or source like 'address:%' and at < ?::timestamptz - interval '1 day' or at < ?::timestamptz - interval '180 days')`,
    [accountId, source.name, STRANGERS, now, now],
    'run',
  );
  if (device) await keep(em, accountId, nameOf(device), NO_FAILURES, now);
}

/** Opens the account again for everybody. */
export async function lift(em: EntityManager, account: Account): Promise<void> {
  account.noteAttempts(NO_FAILURES);
  account.sourceLockedUntil = null;
  await em.execute(
    'update sign_in_source set failed = 0, locked_until = null where account_id = ?',
    [account.id],
    'run',
  );
}

// Who reads the table could otherwise be taken for every device in it.
function nameOf(device: string): string {
  return `device:${createHash('sha256').update(device).digest('hex')}`;
}

async function findKept(
  em: EntityManager,
  accountId: string,
  names: readonly string[],
): Promise<ReadonlyMap<string, Kept>> {
  const rows = await em.execute<{ source: string; failed: number; locked: string | null; at: string }[]>(
    `select source, failed, locked_until::text as locked, at::text as at from sign_in_source
     where account_id = ? and source in (select jsonb_array_elements_text(?::jsonb))`,
    [accountId, JSON.stringify(names)],
  );
  return new Map(
    rows.map(({ source, failed, locked, at }) => [
      source,
      { source, failed, lockedUntil: locked === null ? null : new Date(locked), at: new Date(at) },
    ]),
  );
}

async function keep(
  em: EntityManager,
  accountId: string,
  source: string,
  { failed, lockedUntil }: Attempts,
  now: Date,
): Promise<void> {
  await em.execute(
    `insert into sign_in_source (account_id, source, failed, locked_until, at) values (?, ?, ?, ?, ?)
     on conflict (account_id, source) do update
       set failed = excluded.failed, locked_until = excluded.locked_until, at = excluded.at`,
    [accountId, source, failed, lockedUntil, now],
    'run',
  );
}
