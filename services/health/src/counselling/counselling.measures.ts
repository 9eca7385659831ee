import { servedPeople } from '@minsheng/kernel';
import { COUNSELLING_KINDS, counselling } from './counselling.ts';

/** 人次: everybody who was counselled or helped, each time. */
export const counselledPeople = servedPeople('counselling.people', counselling, COUNSELLING_KINDS);
