import { readFileSync } from 'node:fs';

export type MessageParams = Readonly<Record<string, string | number>>;

const MESSAGES = JSON.parse(
  readFileSync(new URL('../messages/zh-CN.json', import.meta.url), 'utf8'),
) as Readonly<Record<string, string>>;

/** The text of a code; the code itself where no message is known, so that a missing text shows in tests. */
export function message(code: string, params: MessageParams = {}): string {
  const template = MESSAGES[code] ?? code;
  return template.replace(/\{(\w+)\}/g, (_, name: string) => String(params[name] ?? ''));
}
