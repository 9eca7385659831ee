import { randomBytes } from 'node:crypto';
import { type Context, createContext, type RunningModule, secret } from '@minsheng/kernel';
import { hashPassword, verifyPassword } from 'better-auth/crypto';
import type { Account } from '../account/account.entity.ts';
import { lockAccount } from '../account/account.queries.ts';
import { normaliseUsername } from '../account/account.rules.ts';
import { NO_FAILURES, afterFailure, isLocked } from '../lock/lock.rules.ts';
import {
  type Origin,
  type SignInSource,
  countAgainst,
  findSource,
  remember,
} from '../lock/sign-in-sources.ts';
import { checkSecondFactor } from '../second-factor/second-factor.store.ts';
import { note } from '../trail/trail.ts';

/** What somebody offers to be let in. */
export interface Attempt {
  readonly username: string;
  readonly password: string;
  /** From his second factor; asked for only after the right password. */
  readonly code: string | undefined;
  readonly requestId: string;
  readonly from: Origin;
}

export type Verdict =
  | { readonly accountId: string }
  | { readonly refused: 'INVALID_USERNAME_OR_PASSWORD' | 'SECOND_FACTOR_NEEDED' | 'SECOND_FACTOR_WRONG' };

const NO = { refused: 'INVALID_USERNAME_OR_PASSWORD' } as const;

// Checked where there is no account or password, so that the answer takes as long.
const nobodysHash = hashPassword(randomBytes(24).toString('base64url'));

/**
 * Decides whether somebody is let in, and keeps count. Passwords are checked side by side, but what they come to is decided
 * one after another under a lock on the account: of a thousand guesses at once no more than the allowed few are answered.
 * Unknown, wrong, locked and closed get one and the same answer.
 */
export async function judgeAttempt(module: RunningModule, attempt: Attempt): Promise<Verdict> {
  const em = module.orm.em.fork();
  const username = normaliseUsername(attempt.username);
  const [known] = await em.execute<{ id: string; password: string | null }[]>(
    `select account.id, password from account
     left join credential on account_id = account.id and provider_id = 'credential' where username = ?`,
    [username],
  );
  const hash = known?.password ?? (await nobodysHash);
  const isRight = (await verifyPassword({ hash, password: attempt.password })) && known?.password != null;
  if (!known) {
    await noteStranger(contextOf(module, attempt.requestId), username);
    return NO;
  }
  return em.transactional(async (tx) => {
    const account = await lockAccount(tx, known.id);
    const ctx = { ...contextOf(module, attempt.requestId, account), em: tx };
    return decide(ctx, account, isRight, attempt);
  });
}

async function decide(
  ctx: Context,
  account: Account,
  isRight: boolean,
  { code, from }: Attempt,
): Promise<Verdict> {
  const { id, unitId: unit } = account;
  const now = ctx.clock.now();
  const source = await findSource(ctx.em, id, from, now);
  if (!account.active || isLocked(account.attempts(), now) || source.isRefused) {
    const why = account.active ? 'LOCKED' : 'INACTIVE';
    await note(ctx, { action: 'sign-in.refuse', record: 'Account', id, unit, after: { why } });
    return NO;
  }
  const factor = isRight ? await checkSecondFactor(ctx, id, code) : 'NONE';
  if (factor === 'MISSING') return { refused: 'SECOND_FACTOR_NEEDED' };
  if (!isRight || factor === 'WRONG') {
    await countAtTheDoor(ctx, account, source, factor === 'WRONG' ? 'SECOND_FACTOR' : 'PASSWORD');
    return factor === 'WRONG' ? { refused: 'SECOND_FACTOR_WRONG' } : NO;
  }
  account.noteAttempts(NO_FAILURES);
  await remember(ctx.em, id, source, from.device, now);
  const means = factor === 'NONE' ? 'PASSWORD' : `PASSWORD+${factor}`;
  await note(ctx, { action: 'sign-in', record: 'Account', id, unit, after: { means } });
  return { accountId: id };
}

/** Counts a failure to sign in against where it came from, so that strangers lock nobody out but themselves. */
async function countAtTheDoor(
  ctx: Context,
  account: Account,
  source: SignInSource,
  what: 'PASSWORD' | 'SECOND_FACTOR',
): Promise<void> {
  const { id, unitId: unit } = account;
  const { failed: failures, lockedUntil } = await countAgainst(
    ctx.em,
    account,
    source,
    ctx.clock.now(),
    ctx.signIn,
  );
  await note(ctx, { action: 'sign-in.fail', record: 'Account', id, unit, after: { what, failures } });
  if (lockedUntil)
    await note(ctx, { action: 'account.lock', record: 'Account', id, unit, after: { lockedUntil } });
}

/** Counts a wrong word at an open session against the account, which is held under a lock; the last one allowed locks it. */
export async function countFailure(
  ctx: Context,
  account: Account,
  what: 'PASSWORD' | 'SECOND_FACTOR',
): Promise<void> {
  const { id, unitId: unit } = account;
  const now = ctx.clock.now();
  account.noteAttempts(afterFailure(account.attempts(), now, ctx.signIn));
  const { failedAttempts: failures, lockedUntil } = account;
  await note(ctx, { action: 'sign-in.fail', record: 'Account', id, unit, after: { what, failures } });
  if (isLocked(account.attempts(), now))
    await note(ctx, { action: 'account.lock', record: 'Account', id, unit, after: { lockedUntil } });
}

// Somebody may have typed his password as a name: it is kept so that equal ones match and none can be read.
async function noteStranger(ctx: Context, username: string): Promise<void> {
  const after = { username: secret(username) };
  await note(ctx, { action: 'sign-in.fail', record: 'Account', id: 'unknown', after });
}

/** Nobody has signed in yet: the trail names the account that somebody wants to use. */
export function contextOf({ orm, services }: RunningModule, requestId: string, account?: Account): Context {
  const caller = {
    accountId: account?.id ?? 'unknown',
    username: account?.username ?? 'unknown',
    name: account?.name ?? '',
    grants: [],
  };
  return createContext(services, orm.em.fork(), caller, requestId);
}
