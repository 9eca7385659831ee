// Written by npm run schema from the declarations of the service: do not edit.
import { recordPages } from '@minsheng/kit/kinds';
import { activity } from './activity.ts';
import { slots } from '../activity/activity.slots.tsx';

export default recordPages(activity, slots);
