import { sessionMeasure } from '@minsheng/kernel';
import { z } from 'zod';
import { firstAid } from './firstaid.ts';

/** 场次: activities held in the year, whatever the volunteers did. */
export const firstAidSessions = sessionMeasure({
  name: 'firstaid.sessions',
  kind: firstAid,
  parameters: z.strictObject({}),
});
