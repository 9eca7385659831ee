import { sessionMeasure } from '@minsheng/kernel';
import { z } from 'zod';
import { Activity, ActivityKind } from './activity.entity.ts';

/** Activities held in the year, of the kinds that the binding names: the notice counts 展演 alone. */
export const activitySessions = sessionMeasure({
  name: 'activity.sessions',
  record: 'Activity',
  entity: Activity,
  parameters: z.strictObject({ kinds: z.array(z.enum(ActivityKind)).min(1).optional() }),
});
