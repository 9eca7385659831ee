// Written by npm run schema from the declarations of the service: do not edit.
import { recordPages } from '@minsheng/kit/kinds';
import { place } from './place.ts';
import { slots } from '../place/place.slots.tsx';

export default recordPages(place, slots);
