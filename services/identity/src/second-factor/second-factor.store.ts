import { randomInt } from 'node:crypto';
import type { EntityManager } from '@mikro-orm/postgresql';
import type { Context } from '@minsheng/kernel';
import { SECRET_FIELD, SecondFactor } from './second-factor.entity.ts';
import { findStep } from './totp.ts';

interface KeptFactor {
  readonly secret: string;
  readonly confirmed: boolean;
  readonly lastStep: number | null;
}

export type FactorCheck = 'NONE' | 'MISSING' | 'WRONG' | 'TOTP' | 'RECOVERY_CODE';

const RECOVERY_CODES = 10;
// Crockford's letters: nothing that is misread on paper.
const LETTERS = 'ABCDEFGHJKMNPQRSTVWXYZ23456789';

/**
 * What a code is worth. `NONE`: the account has no second factor. A code counts once: a step that was used, and those before
 * it, are wrong. Call it under the account's lock.
 */
export async function checkSecondFactor(
  ctx: Context,
  accountId: string,
  code: string | undefined,
): Promise<FactorCheck> {
  const factor = await findFactor(ctx, accountId);
  if (!factor?.confirmed) return 'NONE';
  const typed = code?.replace(/[\s-]/g, '').toUpperCase() ?? '';
  if (typed === '') return 'MISSING';
  if (await useCode(ctx, accountId, factor, typed)) return 'TOTP';
  return (await useRecoveryCode(ctx, accountId, typed)) ? 'RECOVERY_CODE' : 'WRONG';
}

async function useCode(ctx: Context, accountId: string, factor: KeptFactor, code: string): Promise<boolean> {
  const step = findStep(factor.secret, code, ctx.clock.now());
  if (step === undefined || (factor.lastStep !== null && step <= factor.lastStep)) return false;
  await ctx.em.execute(
    'update second_factor set last_step = ? where account_id = ?',
    [step, accountId],
    'run',
  );
  return true;
}

async function useRecoveryCode(ctx: Context, accountId: string, code: string): Promise<boolean> {
  const used = await ctx.em.execute<object[]>(
    'update recovery_code set used_at = ? where account_id = ? and hash = ? and used_at is null returning 1',
    [ctx.clock.now(), accountId, hashOf(ctx, accountId, code)],
  );
  return used.length > 0;
}

export async function findFactor(ctx: Context, accountId: string): Promise<KeptFactor | undefined> {
  // As it is in the table: statements change it without the identity map.
  const factor = await ctx.em.findOne(SecondFactor, { accountId }, { disableIdentityMap: true });
  if (!factor) return undefined;
  const { secretSealed, confirmedAt, lastStep } = factor;
  return { secret: ctx.vault.open(SECRET_FIELD, secretSealed), confirmed: confirmedAt !== null, lastStep };
}

/** Keeps a secret that is not yet confirmed; a confirmed one stays until its successor is. */
export async function keepPending(ctx: Context, accountId: string, secret: string): Promise<void> {
  await ctx.em.execute(
    `insert into second_factor (account_id, secret_sealed) values (?, ?)
     on conflict (account_id) do update set secret_sealed = excluded.secret_sealed, last_step = null
     where second_factor.confirmed_at is null`,
    [accountId, ctx.vault.seal(SECRET_FIELD, secret)],
    'run',
  );
}

/** Confirms the pending secret by its first code; false for a wrong one. */
export async function confirmPending(ctx: Context, accountId: string, code: string): Promise<boolean> {
  const factor = await findFactor(ctx, accountId);
  if (!factor || factor.confirmed) return false;
  const step = findStep(factor.secret, code.trim(), ctx.clock.now());
  if (step === undefined) return false;
  await ctx.em.execute(
    'update second_factor set confirmed_at = ?, last_step = ? where account_id = ?',
    [ctx.clock.now(), step, accountId],
    'run',
  );
  return true;
}

/** Makes the recovery codes anew; they are shown once and kept as keyed hashes. */
export async function renewRecoveryCodes(ctx: Context, accountId: string): Promise<readonly string[]> {
  const codes = Array.from({ length: RECOVERY_CODES }, () => `${draw(5)}-${draw(5)}`);
  await ctx.em.execute('delete from recovery_code where account_id = ?', [accountId], 'run');
  for (const code of codes) {
    const hash = hashOf(ctx, accountId, code.replace('-', ''));
    await ctx.em.execute(
      'insert into recovery_code (account_id, hash) values (?, ?)',
      [accountId, hash],
      'run',
    );
  }
  return codes;
}

export async function removeFactor(em: EntityManager, accountId: string): Promise<void> {
  await em.execute('delete from recovery_code where account_id = ?', [accountId], 'run');
  await em.execute('delete from second_factor where account_id = ?', [accountId], 'run');
}

export async function countRecoveryCodes(em: EntityManager, accountId: string): Promise<number> {
  const [row] = await em.execute<{ left: number }[]>(
    'select count(*)::int as left from recovery_code where account_id = ? and used_at is null',
    [accountId],
  );
  return row?.left ?? 0;
}

function hashOf(ctx: Context, accountId: string, code: string): string {
  return ctx.vault.hash('recoveryCode', `${accountId}:${code}`);
}

function draw(length: number): string {
  return Array.from({ length }, () => LETTERS[randomInt(LETTERS.length)]!).join('');
}
