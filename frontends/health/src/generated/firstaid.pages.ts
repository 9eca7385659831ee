// Written by npm run schema from the declarations of the service: do not edit.
import { recordPages } from '@minsheng/kit/kinds';
import { firstAidActivity } from './firstaid.ts';
import { slots } from '../firstaid/firstaid.slots.tsx';

export default recordPages(firstAidActivity, slots);
