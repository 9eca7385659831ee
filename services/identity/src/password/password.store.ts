import { randomInt } from 'node:crypto';
import type { EntityManager } from '@mikro-orm/postgresql';
import { hashPassword, verifyPassword } from 'better-auth/crypto';
import { REMEMBERED_PASSWORDS, makeTemporaryPassword } from './password.rules.ts';

/** A made-up password and its hash; the text is shown once and kept nowhere. */
export async function temporaryPassword(): Promise<{ readonly text: string; readonly hash: string }> {
  const text = makeTemporaryPassword(randomInt);
  return { text, hash: await hashPassword(text) };
}

/** Puts a password in the place of the one before, and remembers it. */
export async function setPassword(
  em: EntityManager,
  accountId: string,
  hash: string,
  now: Date,
): Promise<void> {
  await em.execute(
    `insert into credential (id, account_id, provider_id, external_id, password) values (?, ?, 'credential', ?, ?)
     on conflict (account_id, provider_id) do update set password = excluded.password, updated_at = ?`,
    [crypto.randomUUID(), accountId, accountId, hash, now],
    'run',
  );
  await em.execute(
    'insert into former_password (account_id, hash, set_at) values (?, ?, ?)',
    [accountId, hash, now],
    'run',
  );
  await em.execute(
    `delete from former_password where account_id = ? and id not in (
       select id from former_password where account_id = ? order by id desc limit ${REMEMBERED_PASSWORDS})`,
    [accountId, accountId],
    'run',
  );
}

/** Whether it is one of the last passwords of the account, the present one among them. */
export async function wasUsedBefore(
  em: EntityManager,
  accountId: string,
  password: string,
): Promise<boolean> {
  const rows = await em.execute<{ hash: string }[]>(
    'select hash from former_password where account_id = ? order by id desc',
    [accountId],
  );
  const matches = await Promise.all(rows.map(({ hash }) => verifyPassword({ hash, password })));
  return matches.includes(true);
}

/** The hash of the present password; undefined for accounts that sign in elsewhere. */
export async function findPasswordHash(em: EntityManager, accountId: string): Promise<string | undefined> {
  const [row] = await em.execute<{ password: string | null }[]>(
    `select password from credential where account_id = ? and provider_id = 'credential'`,
    [accountId],
  );
  return row?.password ?? undefined;
}
