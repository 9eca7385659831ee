import type { Filters } from '@minsheng/kit/data';
import type { FollowUpState, ScreeningFilter, ScreeningProgramme } from '../gql/graphql.ts';

export const OPEN_FILTERS = [
  'programme',
  'facility',
  'township',
  'from',
  'to',
  'followUp',
  'counted',
  'voided',
] as const;
export const PRIVATE_FILTERS = ['idNumber', 'name'] as const;

export type OpenFilter = (typeof OPEN_FILTERS)[number];
export type PrivateFilter = (typeof PRIVATE_FILTERS)[number];

/** The chosen filters as the server takes them; what is left empty is left out. */
export function filterInput(values: Filters<OpenFilter | PrivateFilter>): ScreeningFilter {
  return {
    programme: values.programme as ScreeningProgramme | undefined,
    facility: values.facility,
    township: values.township,
    screenedFrom: values.from,
    screenedTo: values.to,
    followUp: values.followUp as FollowUpState | undefined,
    counted: values.counted === undefined ? undefined : values.counted === 'true',
    includeVoided: values.voided === 'true' ? true : undefined,
    idNumber: values.idNumber,
    name: values.name,
  };
}
