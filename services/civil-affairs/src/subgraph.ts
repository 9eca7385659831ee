import { defineSubgraph, findRecord } from '@minsheng/kernel';
import { CreateActivity } from '../migrations/activity.ts';
import { Activity } from './activity/activity.entity.ts';
import { activityKind } from './activity/activity.kind.ts';
import { activitySessions } from './activity/activity.measures.ts';
import { ActivityRecords, ActivityResolver } from './activity/activity.resolver.ts';
import { bureau } from './bureau.ts';
import { messages } from './messages.ts';
import { ActivityPart } from './part/activity-summary.ts';
import { PARTS } from './part/part.resolver.ts';
import { permissions } from './permissions.ts';
import { statements } from './statements.ts';

export default defineSubgraph({
  id: 'civil-affairs',
  entities: [Activity, statements.entity],
  resolvers: [ActivityRecords, ActivityResolver, ActivityPart, ...PARTS, ...statements.resolvers],
  orphanedTypes: [bureau.Commitment, bureau.Indicator],
  references: {
    Activity: ({ id }, ctx) => findRecord(ctx, activityKind, id),
    ...statements.references,
    Commitment: (reference) => reference,
    Indicator: (reference) => reference,
  },
  permissions,
  measures: [activitySessions, ...statements.measures],
  migrations: [statements.migration, { name: 'm01-activity', class: CreateActivity }],
  messages,
});
