import { mkdirSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { Problem, errorCode } from '../problem.ts';
import { findMark } from '../processes/mark.ts';
import { listBackups, placesOfBackup, readManifest, walFolder } from './backup-folder.ts';
import { GAP, pruneArchive } from './wal-archive.ts';

const UNFINISHED = '.unfinished-';

/**
 * A new folder below `to` for a backup to grow in; what backups that were killed left there is deleted. Refuses while
 * another backup is being taken, and where nothing can be written.
 */
export function openUnfinished(to: string): string {
  const unfinished = join(to, `${UNFINISHED}${process.pid}`);
  try {
    mkdirSync(to, { recursive: true, mode: 0o711 });
    for (const name of readdirSync(to).filter((it) => it.startsWith(UNFINISHED))) {
      const pid = Number(name.slice(UNFINISHED.length));
      if (pid !== process.pid && findMark(pid)) throw new Problem('problem.backup-running', { pid });
      rmSync(join(to, name), { recursive: true });
    }
    mkdirSync(unfinished, { mode: 0o700 });
    return unfinished;
  } catch (error) {
    if (error instanceof Problem) throw error;
    throw new Problem('problem.backup-target', { folder: to, code: errorCode(error) });
  }
}

/** Backups beyond the last `keep` go, and of the write-ahead log what only they needed. */
export async function prune(to: string, keep: number): Promise<void> {
  const backups = listBackups(to);
  for (const old of backups.slice(0, -keep)) {
    // First of all it stops being a backup.
    rmSync(placesOfBackup(old).sums);
    rmSync(old, { recursive: true });
  }
  const [oldest] = backups.slice(-keep);
  const archive = walFolder(to);
  if (oldest) await pruneArchive(archive, readManifest(oldest).firstSegment);
  // A gap lies before the newest backup, which needs nothing of what is missing.
  rmSync(join(archive, GAP), { force: true });
}
