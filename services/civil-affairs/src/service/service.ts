import { serviceFields, translate } from '@minsheng/kernel';
import { type RecordOf, choice, count, defineKind, file } from '@minsheng/kernel/kinds';
import { bureau } from '../bureau.ts';
import { messages } from '../messages.ts';
import { findFault, namesServiceKind } from './service.rules.ts';

export const SERVICE_KINDS = ['COMPANION', 'CHILD_CARE', 'FAMILY_GUIDANCE'] as const;

/** A service for children or families, told afterwards: day, kind, place and how many came, never who. */
export const service = defineKind(bureau, {
  name: 'Service',
  plural: 'services',
  description: 'A service for children or families on a day; people and households are counted, not named.',
  day: 'servedOn',
  fields: {
    kind: choice('ServiceKind', SERVICE_KINDS, {
      filter: true,
      key: true,
      about: '童心相伴, 娃好托管·好爱渝苗, 好育课堂·好家守护.',
    }),
    ...serviceFields(),
    households: count({
      optional: true,
      amend: true,
      sum: true,
      unit: 'HOUSEHOLD',
      description: 'Households that came; needed for FAMILY_GUIDANCE, whose figure counts households.',
    }),
    newHouseholds: count({
      optional: true,
      amend: true,
      sum: true,
      unit: 'HOUSEHOLD',
      description:
        'Of these, those that came for the first time this year, as the unit has compared its sheets.',
    }),
    signInSheet: file({ amend: true, description: 'The scanned sign-in sheet.' }),
  },
  partedBy: { field: 'kind', names: namesServiceKind },
  repeated: 'SERVICE_RECORDED',
  check: findFault,
  summary: ({ kind, venue }) => `${translate(messages, `service.kind.${kind}`)}（${venue}）`,
  // Sheets hold names; the figures stay.
  retention: { years: 5 },
});
export type Service = RecordOf<typeof service>;
