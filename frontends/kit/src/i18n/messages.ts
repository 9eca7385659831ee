import messages from '../../messages/zh-CN.json';
import { translator } from './translator.ts';

/** The kit's own messages. */
export const t = translator(messages);
