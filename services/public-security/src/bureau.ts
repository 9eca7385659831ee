import { defineBureau } from '@minsheng/kernel';

export const bureau = defineBureau('public-security');
