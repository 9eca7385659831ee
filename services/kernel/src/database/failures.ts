import { Refusal } from '../refusal.ts';

/** PostgreSQL's and the system's codes for what is nobody's mistake: what people hear, with what they can do. */
const REFUSALS: Readonly<Record<string, string>> = {
  // lock_not_available: somebody else has held the lock for longer than REQUEST_LIMITS allows.
  '55P03': 'DATA_LOCKED',
  // query_canceled, by statement_timeout.
  '57014': 'TOOK_TOO_LONG',
  // numeric_value_out_of_range: a column that ends where no quantity of the county goes.
  '22003': 'NUMBER_TOO_LARGE',
  // disk_full.
  '53100': 'DISK_FULL',
  ENOSPC: 'DISK_FULL',
  EDQUOT: 'DISK_FULL',
};

/** pg-pool has no code for it. */
const NO_FREE_CONNECTION = /timeout exceeded when trying to connect/i;

/** A failure of the database or the disk that has words; undefined for any other. */
export function findFailure(cause: unknown): Refusal | undefined {
  if (!(cause instanceof Error)) return undefined;
  const { code } = cause as { code?: unknown };
  const known = typeof code === 'string' && Object.hasOwn(REFUSALS, code) ? REFUSALS[code] : undefined;
  if (known) return new Refusal(known);
  return NO_FREE_CONNECTION.test(cause.message) ? new Refusal('BUSY') : undefined;
}
