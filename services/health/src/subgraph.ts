import { PersonResolver, Refusal, defineSubgraph, findRecord, addRevisions } from '@minsheng/kernel';
import { CreateScreening } from '../migrations/screening.ts';
import { CreateTraining } from '../migrations/training.ts';
import { Facility } from './facility/facility.entity.ts';
import { findFacility } from './facility/facility.loaders.ts';
import { FacilityResolver } from './facility/facility.resolver.ts';
import { bureau } from './bureau.ts';
import { messages } from './messages.ts';
import { HEALTH_PARTS, ScreeningPart } from './part/part.resolver.ts';
import { TrainingPart } from './part/training-summary.ts';
import { permissions } from './permissions.ts';
import { Screening } from './screening/screening.entity.ts';
import { ScreeningFields } from './screening/screening.fields.ts';
import { screeningPeople, screeningReports } from './screening/screening.measures.ts';
import { screeningKind } from './screening/screening.kind.ts';
import { ScreeningRecords, ScreeningResolver } from './screening/screening.resolver.ts';
import { statements } from './statements.ts';
import { trainingAttendance, trainingPupils } from './training/training.measures.ts';
import { training } from './training/training.ts';

export default defineSubgraph({
  id: 'health',
  kinds: [training],
  entities: [Screening, Facility, statements.entity],
  resolvers: [
    ScreeningRecords,
    ScreeningResolver,
    ScreeningFields,
    FacilityResolver,
    ...HEALTH_PARTS,
    ScreeningPart,
    TrainingPart,
    PersonResolver,
    ...statements.resolvers,
  ],
  orphanedTypes: [bureau.Commitment, bureau.Indicator],
  references: {
    Screening: ({ id }, ctx) => findRecord(ctx, screeningKind, id),
    ...statements.references,
    Facility: ({ id }, ctx) => findFacility(ctx, id),
    Commitment: (reference) => reference,
    Indicator: (reference) => reference,
  },
  permissions,
  measures: [screeningPeople, screeningReports, trainingAttendance, trainingPupils, ...statements.measures],
  // Medical check-ups of people who were not admitted: ten years, then only the counts.
  retention: [
    { entity: Screening, day: 'screenedOn', years: 10, blank: ['followUpNote'] },
    statements.retention,
  ],
  migrations: [
    statements.migration,
    { name: 'm01-screening', class: CreateScreening },
    { name: 'm02-training', class: CreateTraining },
    addRevisions('m03-revisions', ['statement', 'screening', 'training']),
  ],
  messages,
  conflicts: { screening_once: new Refusal('SCREENING_DUPLICATE', { field: 'idNumber' }) },
});
