// Written by npm run schema from the declarations of the service: do not edit.
import { recordPages } from '@minsheng/kit/kinds';
import { service } from './service.ts';
import { slots } from '../service/service.slots.tsx';

export default recordPages(service, slots);
