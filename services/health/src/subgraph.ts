import {
  Refusal,
  addListOrders,
  addPapers,
  addRevisions,
  addScans,
  createPlaces,
  defineSubgraph,
} from '@minsheng/kernel';
import { CreateCover } from '../migrations/cover.ts';
import { CreateCounselling } from '../migrations/counselling.ts';
import { CreateLecture } from '../migrations/lecture.ts';
import { CreateScreening } from '../migrations/screening.ts';
import { CreateTraining } from '../migrations/training.ts';
import { CreateAed } from '../migrations/aed.ts';
import { FacilityRecords } from '../migrations/facility.ts';
import { CreateFirstAid } from '../migrations/firstaid.ts';
import { CreateVolunteer } from '../migrations/volunteer.ts';
import { aedPlaces } from './aed/aed.measures.ts';
import { aed } from './aed/aed.ts';
import { FacilityChoices } from './facility/facility.resolver.ts';
import { facility } from './facility/facility.ts';
import { bureau } from './bureau.ts';
import { coveredShare } from './cover/cover.measures.ts';
import { cover } from './cover/cover.ts';
import { counselledPeople } from './counselling/counselling.measures.ts';
import { counselling } from './counselling/counselling.ts';
import { firstAidSessions } from './firstaid/firstaid.measures.ts';
import { firstAid } from './firstaid/firstaid.ts';
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
import { volunteerPeople } from './volunteer/volunteer.measures.ts';
import { volunteer } from './volunteer/volunteer.ts';

export default defineSubgraph({
  id: 'health',
  bureau,
  kinds: [
    screening,
    training,
    volunteer,
    firstAid,
    aed,
    lecture,
    facility,
    counselling,
    place,
    cover,
    statements.kind,
  ],
  pending: pendingByCommitment,
  resolvers: [ScreeningRecording, ScreeningCountedBy, FacilityChoices, ScreeningPart, TrainingPart],
  measures: [
    screeningPeople,
    screeningReports,
    trainingAttendance,
    trainingPupils,
    volunteerPeople,
    firstAidSessions,
    aedPlaces,
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
    { name: 'm12-volunteer', class: CreateVolunteer },
    addPapers('m13-volunteer-papers', { volunteer: ['person'] }),
    { name: 'm14-firstaid', class: CreateFirstAid },
    { name: 'm15-aed', class: CreateAed },
    addScans('m16-scans', { place: 'acceptance_scan_id' }),
  ],
  messages,
  conflicts: {
    screening_once: new Refusal('SCREENING_DUPLICATE', { field: 'idNumber' }),
    firstaid_once: new Refusal('FIRST_AID_RECORDED', { field: 'title' }),
    aed_once: new Refusal('AED_RECORDED', { field: 'number' }),
    lecture_once: new Refusal('LECTURE_RECORDED', { field: 'title' }),
    place_once: new Refusal('PLACE_RECORDED', { field: 'kind' }),
    cover_once: new Refusal('COVER_LISTED', { field: 'register' }),
    counselling_once: new Refusal('COUNSELLING_RECORDED', { field: 'kind' }),
  },
});
