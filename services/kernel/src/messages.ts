import { readFileSync } from 'node:fs';
import type { RefusalParams } from './refusal.ts';

/** Refusal code -> text in Chinese, with `{name}` where a parameter goes. */
export type Messages = Readonly<Record<string, string>>;

/** Reads a module's messages/zh-CN.json, beside its manifest. */
export function readMessages(manifestUrl: string): Messages {
  return JSON.parse(readFileSync(new URL('../messages/zh-CN.json', manifestUrl), 'utf8')) as Messages;
}

export const KERNEL_MESSAGES = readMessages(import.meta.url);

/** The text of a code; the code itself where no message is known, so that a missing text shows in tests. */
export function translate(messages: Messages, code: string, params: RefusalParams = {}): string {
  const template = messages[code] ?? KERNEL_MESSAGES[code] ?? code;
  const wordsOf = (value: string | number) => messages[value] ?? KERNEL_MESSAGES[value] ?? inWords(value);
  return template.replace(/\{(\w+)\}/g, (_, name: string) => {
    const value = params[name] ?? '';
    // A parameter may be named by a message itself: `activity.audience`.
    return isKey(value) ? wordsOf(value) : inWords(value);
  });
}

function isKey(value: string | number): boolean {
  return /^[a-z]\w*(\.[$\w]+)+$/.test(String(value));
}

// A day reads as people write it: 2026年11月20日.
function inWords(value: string | number): string {
  const [, year, month, day] = /^(\d{4})-(\d{2})-(\d{2})$/.exec(String(value)) ?? [];
  return year ? `${year}年${Number(month)}月${Number(day)}日` : String(value);
}
