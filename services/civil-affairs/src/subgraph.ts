import { PersonResolver, defineSubgraph, findRecord, addRevisions } from '@minsheng/kernel';
import { CreateAdaptation } from '../migrations/adaptation.ts';
import { CreateActivity } from '../migrations/activity.ts';
import { CreatePlace } from '../migrations/place.ts';
import { Activity } from './activity/activity.entity.ts';
import { activityKind } from './activity/activity.kind.ts';
import { activitySessions } from './activity/activity.measures.ts';
import { ActivityRecords, ActivityResolver } from './activity/activity.resolver.ts';
import { Adaptation } from './adaptation/adaptation.entity.ts';
import { adaptationKind } from './adaptation/adaptation.kind.ts';
import { adaptedHouseholds } from './adaptation/adaptation.measures.ts';
import { AdaptationRecords, AdaptationResolver } from './adaptation/adaptation.resolver.ts';
import { bureau } from './bureau.ts';
import { messages } from './messages.ts';
import { ActivityPart } from './part/activity-summary.ts';
import { PARTS } from './part/part.resolver.ts';
import { AdaptationPart } from './part/adaptation-summary.ts';
import { PlacePart } from './part/place-summary.ts';
import { permissions } from './permissions.ts';
import { Place } from './place/place.entity.ts';
import { placeKind } from './place/place.kind.ts';
import { placeMeasures } from './place/place.measures.ts';
import { PlaceRecords, PlaceResolver } from './place/place.resolver.ts';
import { statements } from './statements.ts';

export default defineSubgraph({
  id: 'civil-affairs',
  entities: [Activity, Place, Adaptation, statements.entity],
  resolvers: [
    ActivityRecords,
    ActivityResolver,
    ActivityPart,
    PlaceRecords,
    PlaceResolver,
    PlacePart,
    AdaptationRecords,
    AdaptationResolver,
    AdaptationPart,
    PersonResolver,
    ...PARTS,
    ...statements.resolvers,
  ],
  orphanedTypes: [bureau.Commitment, bureau.Indicator],
  references: {
    Activity: ({ id }, ctx) => findRecord(ctx, activityKind, id),
    Place: ({ id }, ctx) => findRecord(ctx, placeKind, id),
    Adaptation: ({ id }, ctx) => findRecord(ctx, adaptationKind, id),
    ...statements.references,
    Commitment: (reference) => reference,
    Indicator: (reference) => reference,
  },
  permissions,
  measures: [activitySessions, ...placeMeasures, adaptedHouseholds, ...statements.measures],
  // Who was helped matters as long as the work is under warranty and audit; then only the counts.
  retention: [{ entity: Adaptation, day: 'assessedOn', years: 5 }, statements.retention],
  migrations: [
    statements.migration,
    { name: 'm01-activity', class: CreateActivity },
    { name: 'm02-place', class: CreatePlace },
    { name: 'm03-adaptation', class: CreateAdaptation },
    addRevisions('m04-revisions', ['statement', 'activity', 'place', 'adaptation']),
  ],
  messages,
});
