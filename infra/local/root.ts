import { resolve } from 'node:path';

/** The repository: every process runs there. */
export const ROOT = resolve(import.meta.dirname, '../..');

/** Arguments that let Node run one of our sources. */
export function nodeArguments(file: string, ...rest: readonly string[]): readonly string[] {
  return ['--import', '@oxc-node/core/register', file, ...rest];
}
