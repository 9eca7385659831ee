import { defineBureau } from '@minsheng/kernel';

export const bureau = defineBureau('civil-affairs');
