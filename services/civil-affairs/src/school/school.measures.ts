import { registerShare } from '@minsheng/kernel';
import { z } from 'zod';
import { type School, school } from './school.ts';
import { coveredOn } from './school.rules.ts';

/** Schools that took care of their pupils at all their key times, out of all schools in scope. */
export const caringSchools = registerShare<School, object>({
  name: 'school.share',
  kind: school,
  parameters: z.strictObject({}),
  coveredOn,
});
