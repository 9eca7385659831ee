import { sessionMeasure } from '@minsheng/kernel';
import { z } from 'zod';
import { Activity, ActivityKind } from './activity.entity.ts';

/** Activities held in the year (of a kind, or of all), each by itself, on the day it was held. */
export const activitySessions = sessionMeasure({
  name: 'activity.sessions',
  record: 'Activity',
  entity: Activity,
  parameters: z
    .object({ kind: z.enum(ActivityKind).optional() })
    .transform(({ kind }) => ({ kind, kinds: kind && [kind] })),
});
