import { translator } from '@minsheng/kit';
import messages from '../messages/zh-CN.json';

export const t = translator(messages);
