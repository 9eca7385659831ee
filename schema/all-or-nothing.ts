import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import type { GeneratedFiles } from './generated.ts';

/**
 * Writes what the steps make, one after the other, since a later step may read the files of an earlier one. Where a step
 * or a write fails, every file is again as it was and the error is thrown. Returns the paths in the order of writing.
 */
export async function writeAllOrNothing(
  steps: readonly (() => GeneratedFiles | Promise<GeneratedFiles>)[],
): Promise<readonly string[]> {
  const before = new Map<string, Buffer | undefined>();
  try {
    for (const step of steps) {
      for (const [path, text] of await step()) {
        if (!before.has(path)) before.set(path, existsSync(path) ? readFileSync(path) : undefined);
        mkdirSync(dirname(path), { recursive: true });
        writeFileSync(path, text);
      }
    }
    return [...before.keys()];
  } catch (error) {
    for (const [path, content] of before) {
      if (content) writeFileSync(path, content);
      else rmSync(path, { force: true });
    }
    throw error;
  }
}
