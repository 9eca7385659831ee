import { createHash, createHmac } from 'node:crypto';

/** Hash functions of links. Each seal names its own, so that the setting may change within a chain. */
export const CHAIN_HASHES = ['sha256', 'sm3'] as const;
export type ChainHash = (typeof CHAIN_HASHES)[number];

export const GENESIS = '0'.repeat(43);

/** How new rows are sealed. Each seal names its format: rows sealed before a change stay verifiable. */
export const SEAL_FORMAT = 3;

/** From this format on links are keyed: whoever may write the tables, and has no key, makes none. */
const FIRST_KEYED = 3;

const FIRST_COLUMNS = `id::text, to_char(at at time zone 'UTC', 'YYYY-MM-DD HH24:MI:SS.US'), account_id, username, unit_id, action, record, record_id, before::text, after::text, reason, request_id, to_char(business_day, 'YYYY-MM-DD')`;
const WITH_CAPACITY = `json_build_array(${FIRST_COLUMNS}, acting_roles, acting_unit_id)::text`;

/** A row as text, column by column, in a form that no session setting changes. Column order is part of a format. */
export const SEALED_COLUMNS = `json_build_array(${FIRST_COLUMNS}, acting_roles, acting_unit_id,
  to_char(written_at at time zone 'UTC', 'YYYY-MM-DD HH24:MI:SS.US'))::text`;

/**
 * The same by the format of its seal `s`. Format 1 is older than the columns of the capacity: a row under it that has
 * them was tampered with and has no content. Format 2 leaves out when the database wrote the row.
 */
export const SEALED_CONTENT = `case s.format
  when 1 then case when acting_roles is null and acting_unit_id is null then json_build_array(${FIRST_COLUMNS})::text end
  when 2 then ${WITH_CAPACITY}
  when ${SEAL_FORMAT} then ${SEALED_COLUMNS} end`;

/** Under which terms a link was made. */
export interface SealTerms {
  readonly format: number;
  readonly hash: string;
}

export function isKnownHash(hash: string): hash is ChainHash {
  return (CHAIN_HASHES as readonly string[]).includes(hash);
}

/** The key of a trail's links, from the key of all that the trail hides. */
export function linkKey(auditKey: Buffer): Buffer {
  return createHmac('sha256', auditKey).update('links of the trail').digest();
}

/**
 * The link of a row: a hash, from format 3 on with a key, over the link before and the row's content. From format 2 on the
 * terms are in it too, so that nobody can declare a row to be of an older format. Undefined for terms that no version ever
 * sealed by.
 */
export function link(
  previous: string,
  content: string,
  { format, hash }: SealTerms,
  key: Buffer,
): string | undefined {
  if (!isKnownHash(hash) || (format === 1 && hash !== 'sha256')) return undefined;
  const terms = format === 1 ? '' : `${format}:${hash}\n`;
  const made = format >= FIRST_KEYED ? createHmac(hash, key) : createHash(hash);
  return made.update(`${previous}\n${terms}`).update(content).digest('base64url');
}
