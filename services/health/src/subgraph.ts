import { Refusal, addListOrders, addRevisions, defineSubgraph } from '@minsheng/kernel';
import { CreateScreening } from '../migrations/screening.ts';
import { CreateTraining } from '../migrations/training.ts';
import { Facility } from './facility/facility.entity.ts';
import { FacilityResolver, findFacility } from './facility/facility.resolver.ts';
import { bureau } from './bureau.ts';
import { messages } from './messages.ts';
import { followUpsDue } from './part/part.loaders.ts';
import { ScreeningPart } from './part/screening-part.ts';
import { TrainingPart } from './part/training-summary.ts';
import { permissions } from './permissions.ts';
import { ScreeningCountedBy } from './screening/screening.counted-by.ts';
import { screeningPeople, screeningReports } from './screening/screening.measures.ts';
import { ScreeningRecording } from './screening/screening.record.ts';
import { screening } from './screening/screening.ts';
import { statements } from './statements.ts';
import { trainingAttendance, trainingPupils } from './training/training.measures.ts';
import { training } from './training/training.ts';

export default defineSubgraph({
  id: 'health',
  bureau,
  kinds: [screening, training, statements.kind],
  pending: followUpsDue,
  entities: [Facility],
  resolvers: [ScreeningRecording, ScreeningCountedBy, FacilityResolver, ScreeningPart, TrainingPart],
  references: {
    Facility: ({ id }, ctx) => findFacility(ctx, id),
  },
  permissions,
  measures: [screeningPeople, screeningReports, trainingAttendance, trainingPupils, ...statements.measures],
  migrations: [
    ...statements.migrations,
    { name: 'm01-screening', class: CreateScreening },
    { name: 'm02-training', class: CreateTraining },
    addRevisions('m03-revisions', ['statement', 'screening', 'training']),
    addListOrders('m04-list-orders', { screening: ['reported_on'], training: ['attendance'] }),
  ],
  messages,
  conflicts: { screening_once: new Refusal('SCREENING_DUPLICATE', { field: 'idNumber' }) },
});
