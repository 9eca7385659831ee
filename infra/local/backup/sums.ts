import { readFileSync } from 'node:fs';
import { Problem } from '../problem.ts';

/** SHA-256 in hexadecimal by path, relative to the backup. */
export type Sums = ReadonlyMap<string, string>;

/** As `sha256sum -c` reads it, so that a backup can be checked without this system. */
export function formatSums(sums: Sums): string {
  return [...sums].map(([path, sha256]) => `${sha256}  ${path}\n`).join('');
}

/** Refuses a damaged list, and a path that leads out of the backup. */
export function readSums(file: string): Sums {
  const lines = readFileSync(file, 'utf8').split('\n').slice(0, -1);
  const sums = new Map<string, string>();
  for (const [at, line] of lines.entries()) {
    const [, sha256, path] = /^([0-9a-f]{64}) {2}(.+)$/.exec(line) ?? [];
    if (!sha256 || !path || path.split('/').includes('..') || path.startsWith('/'))
      throw new Problem('problem.sums', { file, line: at + 1 });
    sums.set(path, sha256);
  }
  return sums;
}
