import { translator } from '../i18n/translator.ts';
import messages from '../../messages/statements.zh-CN.json';

export const t = translator(messages);
