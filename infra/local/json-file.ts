import { readFileSync } from 'node:fs';
import { writeDurably } from '@minsheng/kernel/durable-file';
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

/** A kill or a power cut in the middle leaves the old content, never half of the new. */
export function saveJson(file: string, content: unknown): void {
  writeDurably(file, `${JSON.stringify(content, null, 2)}\n`);
}
