import { translator } from '@minsheng/kit';
import messages from '../../messages/administration.zh-CN.json';

/** Words of the pages on accounts and rights, which few people open: they load with them. */
export const t = translator(messages);
