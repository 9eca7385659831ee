import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { findJson } from '../json-file.ts';
import { Problem } from '../problem.ts';

/** Where things are inside one backup. */
export function placesOfBackup(folder: string) {
  return {
    folder,
    /** The data folder without logs, keys and database. */
    data: join(folder, 'data'),
    cluster: join(folder, 'postgres'),
    manifest: join(folder, 'manifest.json'),
    /** Written last: a backup without it is none. */
    sums: join(folder, 'SHA256SUMS'),
  };
}

/** Where the write-ahead log is kept, beside the backups. */
export function walFolder(backups: string): string {
  return join(backups, 'wal');
}

export interface Manifest {
  readonly format: 1;
  /** ISO instant; whatever was acknowledged before it is in the backup. */
  readonly moment: string;
  readonly postgres: string;
  readonly firstSegment: string;
  readonly lastSegment: string;
  /** Which key bundle opens it, and which keys of people's data it needs. */
  readonly keys: { readonly bundle: string; readonly people: readonly string[] };
}

const NAME = /^\d{8}-\d{6}$/;

/** Finished backups below a folder, the oldest first. */
export function listBackups(backups: string): readonly string[] {
  if (!existsSync(backups)) return [];
  return readdirSync(backups)
    .filter((name) => NAME.test(name) && existsSync(placesOfBackup(join(backups, name)).sums))
    .toSorted()
    .map((name) => join(backups, name));
}

/** `20261128-143005`, by the clocks of the county. */
export function backupName(moment: Date): string {
  const local = moment.toLocaleString('sv-SE', { timeZone: 'Asia/Shanghai' });
  return local.replaceAll(/[-:]/g, '').replace(' ', '-');
}

/** A backup, or the last of those below the folder. Refuses where there is none. */
export function getBackup(folder: string): string {
  if (existsSync(placesOfBackup(folder).sums)) return folder;
  const last = listBackups(folder).at(-1);
  if (!last) throw new Problem('problem.no-backup', { folder });
  return last;
}

export function readManifest(backup: string): Manifest {
  const { manifest } = placesOfBackup(backup);
  const found = findJson<Manifest>(manifest);
  if (!found || found.format !== 1) throw new Problem('problem.file', { file: manifest, reason: 'format' });
  return found;
}
