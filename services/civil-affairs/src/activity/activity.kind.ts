import { defineRecordKind, recordRights } from '@minsheng/kernel';
import { permissions } from '../permissions.ts';
import { Activity } from './activity.entity.ts';
import { activitySessions } from './activity.measures.ts';

export const activityKind = defineRecordKind<Activity>({
  name: 'Activity',
  noun: 'activity',
  entity: Activity,
  day: 'heldOn',
  permissions: recordRights(permissions, 'activity'),
  measures: [activitySessions],
  summaryOf: ({ title, venue }) => `${title}（${venue}）`,
});
