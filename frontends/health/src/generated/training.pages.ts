// Written by npm run schema from the declarations of the service: do not edit.
import { recordPages } from '@minsheng/kit/kinds';
import { training } from './training.ts';
import { slots } from '../training/training.slots.tsx';

export default recordPages(training, slots);
