// Written by npm run schema from the declarations of the service: do not edit.
import { recordPages } from '@minsheng/kit/kinds';
import { walkway } from './walkway.ts';
import { slots } from '../walkway/walkway.slots.tsx';

export default recordPages(walkway, slots);
