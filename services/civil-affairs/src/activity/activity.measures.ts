import { sessionMeasure } from '@minsheng/kernel';
import { z } from 'zod';
import { activity } from './activity.ts';

const kinds = z.array(z.enum(['PERFORMANCE', 'FILM', 'LECTURE', 'EXHIBITION'])).min(1);

/** Activities held in the year, of the kinds that the binding names: the notice counts 展演 alone. */
export const activitySessions = sessionMeasure({
  name: 'activity.sessions',
  kind: activity,
  parameters: z.strictObject({ kinds: kinds.optional() }),
});
