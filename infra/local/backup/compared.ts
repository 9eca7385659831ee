import { join } from 'node:path';
import { Problem } from '../problem.ts';
import { copyLiving, sumOf } from './copying.ts';
import type { Sums } from './sums.ts';

/**
 * Copies the parts of a backup (folder in it -> target) and compares what was read with its list. Refuses, naming it, a
 * file that differs, is missing or is in nobody's list. Returns how many files were compared.
 */
export async function copyCompared(
  backup: string,
  sums: Sums,
  parts: Readonly<Record<string, string>>,
): Promise<number> {
  const left = new Map(sums);
  for (const [part, target] of Object.entries(parts)) {
    const found = await copyLiving(join(backup, part), target);
    for (const path of [...left.keys()].filter((it) => it.startsWith(`${part}/`))) {
      compare(path, left.get(path), found.get(path.slice(part.length + 1)));
      left.delete(path);
    }
    const stranger = [...found.keys()].find((path) => !sums.has(`${part}/${path}`));
    if (stranger) throw new Problem('problem.backup-stranger', { path: `${part}/${stranger}` });
  }
  for (const [path, sha256] of left)
    compare(path, sha256, await sumOf(join(backup, path)).catch(() => undefined));
  return sums.size;
}

function compare(path: string, listed: string | undefined, read: string | undefined): void {
  if (read === undefined) throw new Problem('problem.backup-missing', { path });
  if (read !== listed) throw new Problem('problem.backup-damaged', { path });
}
