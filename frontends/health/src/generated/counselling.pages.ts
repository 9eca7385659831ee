// Written by npm run schema from the declarations of the service: do not edit.
import { recordPages } from '@minsheng/kit/kinds';
import { counselling } from './counselling.ts';
import { slots } from '../counselling/counselling.slots.tsx';

export default recordPages(counselling, slots);
