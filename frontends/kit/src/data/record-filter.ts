import type { Filters } from './filters.ts';

/** Filters that every list of records has, kept in the address. */
export const RECORD_FILTERS = ['township', 'from', 'to', 'counted', 'voided'] as const;
export type RecordFilterKey = (typeof RECORD_FILTERS)[number];

/** The chosen ones as the server takes them; what is left empty is left out. */
export function recordFilterInput({ township, from, to, counted, voided }: Filters<RecordFilterKey>) {
  return {
    township,
    from,
    to,
    counted: counted === undefined ? undefined : counted === 'true',
    includeVoided: voided === 'true' ? true : undefined,
  };
}
