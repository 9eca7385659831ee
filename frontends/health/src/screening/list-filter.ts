import { type Filters, RECORD_FILTERS, recordFilterInput } from '@minsheng/kit/data';
import type { FollowUpState, ScreeningFilter, ScreeningProgramme } from '../gql/graphql.ts';

export const OPEN_FILTERS = [...RECORD_FILTERS, 'programme', 'facility', 'followUp'] as const;
export const PRIVATE_FILTERS = ['idNumber', 'name'] as const;

export type OpenFilter = (typeof OPEN_FILTERS)[number];
export type PrivateFilter = (typeof PRIVATE_FILTERS)[number];

/** The chosen filters as the server takes them; what is left empty is left out. */
export function filterInput(values: Filters<OpenFilter | PrivateFilter>): ScreeningFilter {
  return {
    ...recordFilterInput(values),
    programme: values.programme as ScreeningProgramme | undefined,
    facility: values.facility,
    followUp: values.followUp as FollowUpState | undefined,
    idNumber: values.idNumber,
    name: values.name,
  };
}
