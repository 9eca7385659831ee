import { chownSync, mkdirSync } from 'node:fs';
import { copyFile, mkdir, readdir, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { Problem, errorCode } from '../problem.ts';
import { type SystemUser, canReach } from '../postgres/user.ts';

/** How much the archive may hold, in megabytes of packed segments, and how many segments may wait for it (1 GB). */
const MOST_MEGABYTES = 20_480;
const MOST_WAITING = 64;
/** A segment is archived after so many seconds even where little was written: what a lost disk costs at most. */
const EVERY_SECONDS = 300;
export const GAP = 'gap';

/**
 * Settings by which PostgreSQL packs every finished segment of its write-ahead log into `folder`. Neither the archive nor
 * what waits for it grows without end: without room a gap is noted, and the next backup begins a new line.
 */
export function archiveSettings(folder: string): Readonly<Record<string, string>> {
  const f = quote(folder);
  const same = `gzip -dc ${f}/%f.gz | cmp -s - "%p"`;
  const keep = [
    `[ $(du -sm ${f} | cut -f1) -lt ${MOST_MEGABYTES} ]`,
    `gzip -c "%p" > ${f}/%f.part`,
    `sync ${f}/%f.part`,
    `mv ${f}/%f.part ${f}/%f.gz`,
  ].join(' && ');
  const tooMany = `[ $(ls pg_wal/archive_status | grep -c ready) -gt ${MOST_WAITING} ]`;
  const giveUp = `{ ${tooMany} && { touch ${f}/${GAP} 2>/dev/null; true; }; }`;
  return {
    archive_mode: 'on',
    archive_timeout: String(EVERY_SECONDS),
    archive_command: `if [ -e ${f}/%f.gz ]; then ${same}; else ${keep} || ${giveUp}; fi`,
  };
}

/** The other way: `restore_command` of a recovery from that folder. */
export function restoreCommand(folder: string): string {
  return `gzip -dc ${quote(folder)}/%f.gz > "%p"`;
}

/** Makes the archive so that the database's user can write there. Refuses where it cannot. */
export function openArchive(folder: string, user: SystemUser | undefined): void {
  try {
    // Above it others may pass through; what lies there is closed to them.
    mkdirSync(dirname(folder), { recursive: true, mode: 0o711 });
    mkdirSync(folder, { recursive: true, mode: 0o700 });
    if (user) chownSync(folder, user.uid, user.gid);
  } catch (error) {
    throw new Problem('problem.archive', { folder, code: errorCode(error) });
  }
  if (!canReach(user, folder)) throw new Problem('problem.archive', { folder, code: 'EACCES' });
}

/**
 * Copies what a recovery reads, since the archive may have come from another machine and belong to anybody: the histories
 * of timelines, and with `from` the segments from there on.
 */
export async function copyArchive(folder: string, to: string, from: string | undefined): Promise<void> {
  await mkdir(to, { mode: 0o700 });
  for (const name of await readdir(folder).catch(() => []))
    if (/^[0-9A-F]{8}\.history\.gz$/.test(name) || (from && isSince(name, from)))
      await copyFile(join(folder, name), join(to, name));
}

function isSince(name: string, segment: string): boolean {
  // Whatever the timeline.
  return /^[0-9A-F]{24}\.gz$/.test(name) && name.slice(8, 24) >= segment.slice(8);
}

/** Deletes what no kept backup needs: everything before the first segment of the oldest. */
export async function pruneArchive(folder: string, firstSegment: string): Promise<void> {
  const names = await readdir(folder).catch(() => []);
  for (const name of names)
    if (/^[0-9A-F]{24}\.gz$/.test(name) && !isSince(name, firstSegment))
      await rm(join(folder, name), { force: true });
}

/** For a shell inside a PostgreSQL setting, where % begins a placeholder. */
function quote(path: string): string {
  return `'${path.replaceAll('%', '%%').replaceAll("'", `'\\''`)}'`;
}
