// Written by npm run schema from the declarations of the service: do not edit.
import { recordPages } from '@minsheng/kit/kinds';
import { campaign } from './campaign.ts';
import { slots } from '../campaign/campaign.slots.tsx';

export default recordPages(campaign, slots);
