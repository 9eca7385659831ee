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
import { Training } from './training/training.entity.ts';
import { trainingKind } from './training/training.kind.ts';
import { trainingAttendance, trainingPupils } from './training/training.measures.ts';
import { TrainingRecords, TrainingResolver } from './training/training.resolver.ts';

export default defineSubgraph({
  id: 'health',
  entities: [Screening, Facility, Training, statements.entity],
  resolvers: [
    ScreeningRecords,
    ScreeningResolver,
    ScreeningFields,
    FacilityResolver,
    ...HEALTH_PARTS,
    ScreeningPart,
    TrainingRecords,
    TrainingResolver,
    TrainingPart,
    PersonResolver,
    ...statements.resolvers,
  ],
  orphanedTypes: [bureau.Commitment, bureau.Indicator],
  references: {
    Screening: ({ id }, ctx) => findRecord(ctx, screeningKind, id),
    Training: ({ id }, ctx) => findRecord(ctx, trainingKind, id),
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
