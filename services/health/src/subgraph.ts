import {
  Refusal,
  addListOrders,
  addPapers,
  addRevisions,
  createPlaces,
  defineSubgraph,
} from '@minsheng/kernel';
import { CreateCover } from '../migrations/cover.ts';
import { CreateCounselling } from '../migrations/counselling.ts';
import { CreateLecture } from '../migrations/lecture.ts';
import { CreateScreening } from '../migrations/screening.ts';
import { CreateTraining } from '../migrations/training.ts';
import { FacilityRecords } from '../migrations/facility.ts';
import { FacilityChoices } from './facility/facility.resolver.ts';
import { facility } from './facility/facility.ts';
import { bureau } from './bureau.ts';
import { coveredShare } from './cover/cover.measures.ts';
import { cover } from './cover/cover.ts';
import { counselledPeople } from './counselling/counselling.measures.ts';
import { counselling } from './counselling/counselling.ts';
import { lectureAttendance, lectureSessions } from './lecture/lecture.measures.ts';
import { lecture } from './lecture/lecture.ts';
import { messages } from './messages.ts';
import { pendingByCommitment } from './part/pending.ts';
import { ScreeningPart } from './part/screening-part.ts';
import { TrainingPart } from './part/training-summary.ts';
import { openedPlaces, place } from './place/place.ts';
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
  kinds: [screening, training, lecture, facility, counselling, place, cover, statements.kind],
  pending: pendingByCommitment,
  resolvers: [ScreeningRecording, ScreeningCountedBy, FacilityChoices, ScreeningPart, TrainingPart],
  measures: [
    screeningPeople,
    screeningReports,
    trainingAttendance,
    trainingPupils,
    lectureSessions,
    lectureAttendance,
    counselledPeople,
    openedPlaces,
    coveredShare,
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
    { name: 'm09-counselling', class: CreateCounselling },
    createPlaces('m10-place'),
    { name: 'm11-cover', class: CreateCover },
  ],
  messages,
  conflicts: {
    screening_once: new Refusal('SCREENING_DUPLICATE', { field: 'idNumber' }),
    lecture_once: new Refusal('LECTURE_RECORDED', { field: 'title' }),
    place_once: new Refusal('PLACE_RECORDED', { field: 'kind' }),
    cover_once: new Refusal('COVER_LISTED', { field: 'register' }),
    counselling_once: new Refusal('COUNSELLING_RECORDED', { field: 'kind' }),
  },
});
