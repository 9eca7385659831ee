// Written by npm run schema from the declarations of the service: do not edit.
import { recordPages } from '@minsheng/kit/kinds';
import { adaptation } from './adaptation.ts';
import { slots } from '../adaptation/adaptation.slots.tsx';

export default recordPages(adaptation, slots);
