import { createHmac, randomBytes } from 'node:crypto';
import type { EntityManager } from '@mikro-orm/postgresql';
import type { Context } from '../context.ts';
import type { AuditEntry } from './audit.ts';

/** The record of entries about the trail itself. */
export const AUDIT_TRAIL = 'AuditTrail';

/** Whose searches for people by ID number go together when their time is over: those of a year. */
export function searchesOf(year: number): string {
  return `searches of ${year}`;
}

/** Whose secrets an entry tells of: the key that hides them goes when this does. */
export interface SecretsOf {
  readonly record: string;
  readonly id: string;
}

export function secretsOf({ record, recordId, secretsOf: id = recordId }: AuditEntry): SecretsOf {
  return { record, id };
}

/**
 * The keys that hide what is sensitive in the trail: each record has one of its own, made from the trail's key and a salt
 * that lies beside the trail. Rows of the trail never change; once the salt is gone, nobody can try ID numbers on them
 * any more, not even with every key of the system. Call it in the transaction that writes the entries.
 */
export async function recordKeys(
  { em, auditKey }: Pick<Context, 'em' | 'auditKey'>,
  wanted: readonly SecretsOf[],
): Promise<(of: SecretsOf) => Buffer> {
  const once = new Map(wanted.map((of) => [nameOf(of), of]));
  const salts = await saltsOf(em, [...once.values()]);
  return (of) =>
    createHmac('sha256', auditKey)
      .update(salts.get(nameOf(of))!)
      .digest();
}

/** Destroys the keys of records: what the trail hides of them is from then on hidden from everybody. Returns how many. */
export async function forgetRecordKeys(
  em: EntityManager,
  record: string,
  ids: readonly string[],
): Promise<number> {
  const gone = await em.execute<object[]>(
    `delete from audit_salt where record = ? and record_id in (select jsonb_array_elements_text(?::jsonb)) returning 1`,
    [record, JSON.stringify(ids)],
  );
  return gone.length;
}

interface SaltRow extends SecretsOf {
  readonly salt: string;
}

async function saltsOf(em: EntityManager, of: readonly SecretsOf[]): Promise<ReadonlyMap<string, string>> {
  if (of.length === 0) return new Map();
  const fresh = of.map((it) => ({ ...it, salt: randomBytes(32).toString('base64url') }));
  const GIVEN = 'jsonb_to_recordset(?::jsonb) as g (record text, id text, salt text)';
  // In one order, so that two transactions wait for each other and not in a circle.
  const made = await em.execute<SaltRow[]>(
    `insert into audit_salt (record, record_id, salt) select record, id, salt from ${GIVEN} order by record, id
     on conflict (record, record_id) do nothing returning record, record_id as id, salt`,
    [JSON.stringify(fresh)],
  );
  // A statement of its own: it sees what another transaction made while the one before waited for it.
  const known =
    made.length === of.length
      ? []
      : await em.execute<SaltRow[]>(
          `select s.record, s.record_id as id, s.salt from audit_salt s
           join ${GIVEN} on s.record = g.record and s.record_id = g.id`,
          [JSON.stringify(fresh)],
        );
  return new Map([...made, ...known].map((row) => [nameOf(row), row.salt]));
}

function nameOf({ record, id }: SecretsOf): string {
  return JSON.stringify([record, id]);
}
