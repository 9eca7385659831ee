import { translator } from '@minsheng/kit';
import messages from '../../messages/audit.zh-CN.json';

/** Words of the auditor's pages, which nobody else opens: they load with them. */
export const t = translator(messages);
