import { Refusal, addListOrders, addPapers, addRevisions, defineSubgraph } from '@minsheng/kernel';
import { CreateLecture } from '../migrations/lecture.ts';
import { CreateScreening } from '../migrations/screening.ts';
import { CreateTraining } from '../migrations/training.ts';
import { FacilityRecords } from '../migrations/facility.ts';
import { FacilityChoices } from './facility/facility.resolver.ts';
import { facility } from './facility/facility.ts';
import { bureau } from './bureau.ts';
import { lectureAttendance, lectureSessions } from './lecture/lecture.measures.ts';
import { lecture } from './lecture/lecture.ts';
import { messages } from './messages.ts';
import { pendingByCommitment } from './part/pending.ts';
import { ScreeningPart } from './part/screening-part.ts';
import { TrainingPart } from './part/training-summary.ts';
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
  kinds: [screening, training, lecture, facility, statements.kind],
  pending: pendingByCommitment,
  resolvers: [ScreeningRecording, ScreeningCountedBy, FacilityChoices, ScreeningPart, TrainingPart],
  measures: [
    screeningPeople,
    screeningReports,
    trainingAttendance,
    trainingPupils,
    lectureSessions,
    lectureAttendance,
    ...statements.measures,
  ],
  migrations: [
    ...statements.migrations,
    { name: 'm01-screening', class: CreateScreening },
    { name: 'm02-training', class: CreateTraining },
    addRevisions('m03-revisions', ['statement', 'screening', 'training']),
    addListOrders('m04-list-orders', { screening: ['reported_on'], training: ['attendance'] }),
    { name: 'm05-lecture', class: CreateLecture },
    { name: 'm06-facility', class: FacilityRecords },
    addListOrders('m07-facility-orders', { facility: ['code'] }),
    addPapers('m08-papers', { screening: ['person'] }),
  ],
  messages,
  conflicts: {
    screening_once: new Refusal('SCREENING_DUPLICATE', { field: 'idNumber' }),
    lecture_once: new Refusal('LECTURE_RECORDED', { field: 'title' }),
  },
});
