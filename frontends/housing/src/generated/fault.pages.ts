// Written by npm run schema from the declarations of the service: do not edit.
import { recordPages } from '@minsheng/kit/kinds';
import { fault } from './fault.ts';
import { slots } from '../fault/fault.slots.tsx';

export default recordPages(fault, slots);
