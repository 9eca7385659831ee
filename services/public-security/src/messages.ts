import { readMessages } from '@minsheng/kernel';

export const messages = readMessages(import.meta.url);
