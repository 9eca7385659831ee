// Written by npm run schema from the declarations of the service: do not edit.
import { recordPages } from '@minsheng/kit/kinds';
import { lecture } from './lecture.ts';
import { slots } from '../lecture/lecture.slots.tsx';

export default recordPages(lecture, slots);
