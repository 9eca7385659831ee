import type { CombinedError } from '@urql/core';
import { refusalsOf } from '../client/errors.ts';
import type { RefusedRow } from './totals-field.tsx';

/** The row that the server's refusal names; undefined where it is about something else. */
export function refusedRow(error: CombinedError | undefined): RefusedRow | undefined {
  const refusal = error && refusalsOf(error).find(({ row }) => row !== undefined);
  return refusal && { row: refusal.row!, message: refusal.message };
}
