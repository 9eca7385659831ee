import { CommitmentStub, IndicatorStub, PersonResolver, Refusal, defineSubgraph } from '@minsheng/kernel';
import { CreateScreening } from '../migrations/screening.ts';
import { Facility } from './facility/facility.entity.ts';
import { findFacility } from './facility/facility.loaders.ts';
import { FacilityResolver } from './facility/facility.resolver.ts';
import { messages } from './messages.ts';
import { CommitmentPart, IndicatorPart } from './part/part.resolver.ts';
import { permissions } from './permissions.ts';
import { Screening } from './screening/screening.entity.ts';
import { ScreeningFields } from './screening/screening.fields.ts';
import { screeningPeople, screeningReports } from './screening/screening.measures.ts';
import { findScreening } from './screening/screening.queries.ts';
import { ScreeningResolver } from './screening/screening.resolver.ts';

export default defineSubgraph({
  id: 'health',
  entities: [Screening, Facility],
  resolvers: [
    ScreeningResolver,
    ScreeningFields,
    FacilityResolver,
    CommitmentPart,
    IndicatorPart,
    PersonResolver,
  ],
  orphanedTypes: [CommitmentStub, IndicatorStub],
  references: {
    Screening: ({ id }, ctx) => findScreening(ctx, id),
    Facility: ({ id }, ctx) => findFacility(ctx, id),
    Commitment: (reference) => reference,
    Indicator: (reference) => reference,
  },
  permissions,
  measures: [screeningPeople, screeningReports],
  // Medical check-ups of people who were not admitted: ten years, then only the counts.
  retention: [{ entity: Screening, day: 'screenedOn', years: 10, blank: ['followUpNote'] }],
  migrations: [{ name: 'm01-screening', class: CreateScreening }],
  messages,
  conflicts: { screening_once: new Refusal('SCREENING_DUPLICATE', { field: 'idNumber' }) },
});
