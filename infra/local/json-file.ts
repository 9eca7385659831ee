import { readFileSync, renameSync, writeFileSync } from 'node:fs';
import { Problem } from './problem.ts';

/** The content of a file that the launcher wrote, or undefined where there is none. Refuses a damaged one. */
export function findJson<T>(file: string): T | undefined {
  try {
    return JSON.parse(readFileSync(file, 'utf8')) as T;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
    throw new Problem('problem.file', { file, reason: (error as Error).message });
  }
}

/** Written beside and renamed, so that a kill in the middle leaves the old content, never half of the new. */
export function saveJson(file: string, content: unknown): void {
  const beside = `${file}.${process.pid}`;
  writeFileSync(beside, `${JSON.stringify(content, null, 2)}\n`, { mode: 0o600 });
  renameSync(beside, file);
}
