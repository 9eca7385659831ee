import type { Filters } from '@minsheng/kit/data';
import type { AuditFilter } from '../gql/graphql.ts';

export const OPEN_FILTERS = ['module', 'username', 'record', 'from', 'to', 'opening'] as const;
export const PRIVATE_FILTERS = ['idNumber'] as const;

export type OpenFilter = (typeof OPEN_FILTERS)[number];
export type PrivateFilter = (typeof PRIVATE_FILTERS)[number];
export type TrailFilters = Filters<OpenFilter | PrivateFilter>;

/** The chosen filters as the server takes them; what is left empty is left out. */
export function trailFilter({ username, record, from, to, idNumber, opening }: TrailFilters): AuditFilter {
  return { username, recordId: record, from, to, idNumber, opening };
}
