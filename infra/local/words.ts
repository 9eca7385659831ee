import words from './messages/zh-CN.json' with { type: 'json' };

export type Word = keyof typeof words;
export type Values = Readonly<Record<string, string | number>>;

/** The launcher's Chinese text for a key; `{name}` is replaced by the value of that name. */
export function say(word: Word, values: Values = {}): string {
  return words[word].replace(/\{(\w+)\}/g, (_, name: string) => String(values[name] ?? ''));
}
