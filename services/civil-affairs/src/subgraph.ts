import {
  Refusal,
  addListOrders,
  addPapers,
  addRevisions,
  addScans,
  defineSubgraph,
  unansweredSessions,
} from '@minsheng/kernel';
import { CreateAdaptation } from '../migrations/adaptation.ts';
import { AdaptationHouseholds } from '../migrations/household.ts';
import { CreateActivity } from '../migrations/activity.ts';
import { CreateCamp } from '../migrations/camp.ts';
import { CreatePlace } from '../migrations/place.ts';
import { AnyPlaceKind } from '../migrations/place-kinds.ts';
import { CreateQualification } from '../migrations/qualification.ts';
import { CreateSchool } from '../migrations/school.ts';
import { CreateService } from '../migrations/service.ts';
import { CreateWatch } from '../migrations/watch.ts';
import { activitySessions } from './activity/activity.measures.ts';
import { activity } from './activity/activity.ts';
import { adaptedHouseholds } from './adaptation/adaptation.measures.ts';
import { adaptation } from './adaptation/adaptation.ts';
import { bureau } from './bureau.ts';
import { campMeasures } from './camp/camp.measures.ts';
import { camp } from './camp/camp.ts';
import { messages } from './messages.ts';
import { ActivityPart } from './part/activity-summary.ts';
import { AdaptationPart } from './part/adaptation-summary.ts';
import { PlacePart } from './part/place-summary.ts';
import { PlaceClosing } from './place/place.close.ts';
import { placeMeasures } from './place/place.measures.ts';
import { place } from './place/place.ts';
import { qualificationMeasures } from './qualification/qualification.measures.ts';
import { qualification } from './qualification/qualification.ts';
import { caringSchools } from './school/school.measures.ts';
import { school } from './school/school.ts';
import { serviceMeasures } from './service/service.measures.ts';
import { service } from './service/service.ts';
import { statements } from './statements.ts';
import { watchedShare } from './watch/watch.measures.ts';
import { watch } from './watch/watch.ts';

export default defineSubgraph({
  id: 'civil-affairs',
  bureau,
  kinds: [activity, place, adaptation, qualification, service, camp, watch, school, statements.kind],
  pending: (ctx, commitmentIds) => unansweredSessions(ctx, activity, commitmentIds),
  resolvers: [ActivityPart, PlaceClosing, PlacePart, AdaptationPart],
  measures: [
    activitySessions,
    ...placeMeasures,
    adaptedHouseholds,
    ...qualificationMeasures,
    ...serviceMeasures,
    ...campMeasures,
    watchedShare,
    caringSchools,
    ...statements.measures,
  ],
  migrations: [
    ...statements.migrations,
    { name: 'm01-activity', class: CreateActivity },
    { name: 'm02-place', class: CreatePlace },
    { name: 'm03-adaptation', class: CreateAdaptation },
    addRevisions('m04-revisions', ['statement', 'activity', 'place', 'adaptation']),
    addListOrders('m05-list-orders', {
      activity: ['audience'],
      place: ['opened_on', 'area'],
      adaptation: ['accepted_on', 'cost'],
    }),
    { name: 'm06-qualification', class: CreateQualification },
    addPapers('m07-papers', { adaptation: ['person'], qualification: ['person'] }),
    { name: 'm08-place-kinds', class: AnyPlaceKind },
    { name: 'm09-service', class: CreateService },
    { name: 'm10-camp', class: CreateCamp },
    { name: 'm11-watch', class: CreateWatch },
    { name: 'm12-school', class: CreateSchool },
    { name: 'm13-household', class: AdaptationHouseholds },
    addScans('m14-scans', { place: 'acceptance_scan_id' }),
  ],
  messages,
  conflicts: {
    service_once: new Refusal('SERVICE_RECORDED', { field: 'kind' }),
    camp_once: new Refusal('CAMP_RECORDED', { field: 'round' }),
    school_once: new Refusal('SCHOOL_LISTED', { field: 'name' }),
    watch_once: new Refusal('WATCH_STATED', { field: 'kind' }),
  },
});
