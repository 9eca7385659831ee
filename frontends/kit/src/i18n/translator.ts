export type Params = Readonly<Record<string, string | number>>;

/** A module's messages by key; a key that is not in its zh-CN.json does not compile. */
export type Translator<Key extends string> = (key: Key, params?: Params) => string;

/** `t('list.total', { total: 3 })`. A placeholder without a value stays visible, so that it is noticed. */
export function translator<Messages extends Readonly<Record<string, string>>>(
  messages: Messages,
): Translator<keyof Messages & string> {
  return (key, params = {}) =>
    heldTogether(
      messages[key]!.replaceAll(/\{(\w+)\}/g, (hole, name: string) => String(params[name] ?? hole)),
    );
}

/** A number never stands at the end of a line, apart from its unit. */
function heldTogether(text: string): string {
  return text.replaceAll(/(?<=\d) (?=[\p{L}%‰])/gu, '\u00a0');
}
