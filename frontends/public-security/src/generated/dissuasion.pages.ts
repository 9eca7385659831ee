// Written by npm run schema from the declarations of the service: do not edit.
import { recordPages } from '@minsheng/kit/kinds';
import { dissuasion } from './dissuasion.ts';
import { slots } from '../dissuasion/dissuasion.slots.tsx';

export default recordPages(dissuasion, slots);
