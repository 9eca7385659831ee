// Written by npm run schema from the declarations of the service: do not edit.
import { recordPages } from '@minsheng/kit/kinds';
import { healthCoverage } from './cover.ts';
import { slots } from '../cover/cover.slots.tsx';

export default recordPages(healthCoverage, slots);
