import { createHash } from 'node:crypto';

/** An audit row as text, column by column, in a form that no session setting changes: what the chain covers. */
export interface SealableRow {
  readonly id: string;
  readonly content: string;
}

export const GENESIS = '0'.repeat(43);

/** Column order is part of the format: a change starts a new chain. */
export const SEALED_COLUMNS = `json_build_array(id::text, to_char(at at time zone 'UTC', 'YYYY-MM-DD HH24:MI:SS.US'), account_id, username, unit_id, action, record, record_id, before::text, after::text, reason, request_id, to_char(business_day, 'YYYY-MM-DD'))::text`;

/** The link of a row: SHA-256 over the link before and the row's content. */
export function link(previous: string, row: SealableRow): string {
  return createHash('sha256').update(previous).update('\n').update(row.content).digest('base64url');
}
