import { spawnSync } from 'node:child_process';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { GAP, archiveSettings, openArchive, pruneArchive, restoreCommand } from './wal-archive.ts';

const SEGMENT = '00000001000000000000000A';

let cluster: string;
let archive: string;
beforeEach(() => {
  cluster = mkdtempSync(join(tmpdir(), 'minsheng-wal-'));
  mkdirSync(join(cluster, 'pg_wal/archive_status'), { recursive: true });
  archive = join(cluster, "the county's 100%");
  openArchive(archive, undefined);
  finish('content');
});
afterEach(() => rmSync(cluster, { recursive: true }));

function finish(content: string): void {
  writeFileSync(join(cluster, 'pg_wal', SEGMENT), content);
}

/** As PostgreSQL fills in its placeholders. */
function run(command: string, path = `pg_wal/${SEGMENT}`): number | null {
  const filled = command.replaceAll(/%([%pf])/g, (_, it) => ({ '%': '%', p: path, f: SEGMENT })[it as 'p']);
  return spawnSync('sh', ['-c', filled], { cwd: cluster }).status;
}

const keep = (folder = archive) => run(archiveSettings(folder)['archive_command']!);

test('a segment is packed under its name, and comes back', () => {
  expect(keep()).toBe(0);
  expect(readdirSync(archive)).toEqual([`${SEGMENT}.gz`]);
  expect(run(restoreCommand(archive), 'restored')).toBe(0);
  expect(readFileSync(join(cluster, 'restored'), 'utf8')).toBe('content');
});

test('the same segment may come again, another of its name is refused', () => {
  keep();
  expect(keep()).toBe(0);
  finish('of another system');
  expect(keep()).not.toBe(0);
  run(restoreCommand(archive), 'restored');
  expect(readFileSync(join(cluster, 'restored'), 'utf8')).toBe('content');
});

test('without a place segments wait, until too many do; then one is given up', () => {
  const nowhere = join(cluster, 'nowhere');
  expect(keep(nowhere)).not.toBe(0);
  for (let n = 0; n <= 64; n++) writeFileSync(join(cluster, `pg_wal/archive_status/${n}.ready`), '');
  expect(keep(nowhere)).toBe(0);
});

test('a gap is noted where it can be', () => {
  for (let n = 0; n <= 64; n++) writeFileSync(join(cluster, `pg_wal/archive_status/${n}.ready`), '');
  // The name that is written first is taken by a folder.
  mkdirSync(join(archive, `${SEGMENT}.part`));
  expect(keep()).toBe(0);
  expect(existsSync(join(archive, GAP))).toBe(true);
});

test('what is older than the oldest backup goes, whatever its timeline', async () => {
  for (const name of ['000000010000000000000009', SEGMENT, '000000020000000000000009', '00000002.history'])
    writeFileSync(join(archive, `${name}.gz`), '');
  await pruneArchive(archive, SEGMENT);
  expect(readdirSync(archive).toSorted()).toEqual([`${SEGMENT}.gz`, '00000002.history.gz'].toSorted());
});
