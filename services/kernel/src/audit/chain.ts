import { createHash } from 'node:crypto';

/** An audit row as text, column by column, exactly as PostgreSQL prints it: what the chain covers. */
export interface SealableRow {
  readonly id: string;
  readonly content: string;
}

export const GENESIS = '0'.repeat(43);

/** Column order is part of the format: a change starts a new chain. */
export const SEALED_COLUMNS = `json_build_array(id::text, at::text, account_id, username, unit_id, action, record, record_id, before::text, after::text, reason, request_id, business_day::text)::text`;

/** The link of a row: SHA-256 over the link before and the row's content. */
export function link(previous: string, row: SealableRow): string {
  return createHash('sha256').update(previous).update('\n').update(row.content).digest('base64url');
}
