import { createHmac } from 'node:crypto';
import type { EntityManager } from '@mikro-orm/postgresql';
import type { Change } from './change.ts';
import { Refusal } from './refusal.ts';

/** Nobody retries a request after so long; its digest is made from people's data and must not outlive its use. */
export const KEY_DAYS = 30;

/**
 * Makes a retried mutation safe: claims (account, key) in the transaction, or returns the id of the record that the same
 * key made before. Two requests with one key wait for each other. Refuses a key that was used for another input. A key is
 * remembered for {@link KEY_DAYS} days, in a demonstration for good.
 */
export async function claimRequestKey(
  tx: Change,
  key: string | null | undefined,
  input: unknown,
  recordId: string,
): Promise<string | undefined> {
  if (key === undefined || key === null) return undefined;
  // Keyed: the input has people in it, and whoever reads the table could try all ID numbers on a plain hash.
  const digest = createHmac('sha256', tx.auditKey).update(JSON.stringify(input)).digest('base64url');
  const claimed = await tx.em.execute<object[]>(
    `insert into request_key (account_id, key, digest, record_id) values (?, ?, ?, ?)
     on conflict (account_id, key) do nothing returning 1`,
    [tx.caller.accountId, key, digest, recordId],
  );
  if (claimed.length > 0) return undefined;
  const [before] = await tx.em.execute<{ digest: string; record_id: string }[]>(
    'select digest, record_id from request_key where account_id = ? and key = ?',
    [tx.caller.accountId, key],
  );
  if (before?.digest !== digest) throw new Refusal('REQUEST_KEY_REUSED', { field: 'requestKey' });
  return before.record_id;
}

/** Forgets the keys of requests that are older than {@link KEY_DAYS}; returns how many. */
export async function pruneRequestKeys(em: EntityManager): Promise<number> {
  const gone = await em.execute<object[]>(
    'delete from request_key where at < now() - make_interval(days => ?) returning 1',
    [KEY_DAYS],
  );
  return gone.length;
}

/** Forgets the keys of requests that made or changed records; returns how many. */
export async function forgetRequestKeys(em: EntityManager, recordIds: readonly string[]): Promise<number> {
  const gone = await em.execute<object[]>(
    'delete from request_key where record_id in (select jsonb_array_elements_text(?::jsonb)) returning 1',
    [JSON.stringify(recordIds)],
  );
  return gone.length;
}
