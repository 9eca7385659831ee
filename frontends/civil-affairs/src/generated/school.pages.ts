// Written by npm run schema from the declarations of the service: do not edit.
import { recordPages } from '@minsheng/kit/kinds';
import { schoolCare } from './school.ts';
import { slots } from '../school/school.slots.tsx';

export default recordPages(schoolCare, slots);
