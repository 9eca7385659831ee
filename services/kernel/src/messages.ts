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
  return template.replace(/\{(\w+)\}/g, (_, name: string) => String(params[name] ?? ''));
}
