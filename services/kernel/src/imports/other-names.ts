import { type Messages, translate } from '../messages.ts';

/** What else something is called in the tables of other systems: the message `<key>.$also`, 检查日期、体检日期. */
export function otherNames(messages: Messages, key: string): readonly string[] {
  const also = `${key}.$also`;
  const said = translate(messages, also);
  return said === also ? [] : said.split('、');
}
