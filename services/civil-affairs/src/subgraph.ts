import { addListOrders, addPapers, addRevisions, defineSubgraph, unansweredSessions } from '@minsheng/kernel';
import { CreateAdaptation } from '../migrations/adaptation.ts';
import { CreateActivity } from '../migrations/activity.ts';
import { CreatePlace } from '../migrations/place.ts';
import { CreateQualification } from '../migrations/qualification.ts';
import { activitySessions } from './activity/activity.measures.ts';
import { activity } from './activity/activity.ts';
import { adaptedHouseholds } from './adaptation/adaptation.measures.ts';
import { adaptation } from './adaptation/adaptation.ts';
import { bureau } from './bureau.ts';
import { messages } from './messages.ts';
import { ActivityPart } from './part/activity-summary.ts';
import { AdaptationPart } from './part/adaptation-summary.ts';
import { PlacePart } from './part/place-summary.ts';
import { PlaceClosing } from './place/place.close.ts';
import { placeMeasures } from './place/place.measures.ts';
import { place } from './place/place.ts';
import { qualificationMeasures } from './qualification/qualification.measures.ts';
import { qualification } from './qualification/qualification.ts';
import { statements } from './statements.ts';

export default defineSubgraph({
  id: 'civil-affairs',
  bureau,
  kinds: [activity, place, adaptation, qualification, statements.kind],
  pending: (ctx, commitmentIds) => unansweredSessions(ctx, activity, commitmentIds),
  resolvers: [ActivityPart, PlaceClosing, PlacePart, AdaptationPart],
  measures: [
    activitySessions,
    ...placeMeasures,
    adaptedHouseholds,
    ...qualificationMeasures,
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
  ],
  messages,
});
