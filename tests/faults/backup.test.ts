import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import type { Client } from 'pg';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { requireAlone } from '../../infra/local/alone.ts';
import { readManifest, walFolder } from '../../infra/local/backup/backup-folder.ts';
import { restoreBackup } from '../../infra/local/backup/restore-backup.ts';
import { takeBackup } from '../../infra/local/backup/take-backup.ts';
import { placesIn } from '../../infra/local/data-folder.ts';
import { type DatabaseAlone, startDatabase } from '../../infra/local/testing/database-alone.ts';
import { makeStage } from '../../infra/local/testing/launched.ts';
import { until } from '../support/test-system.ts';

const EVERY_MS = 20;
const PAPER = 'files/health/ab/paper';

interface Write {
  readonly nth: number;
  readonly begun: Date;
  readonly acknowledged: Date;
}

let stage: Awaited<ReturnType<typeof makeStage>>;
let original: DatabaseAlone;
let backup: string;
const writes: Write[] = [];
const writing = { on: true, next: 0 };
let writer: Promise<void>;
const place = (name: string) => join(stage.folder, name);
const asked = () => ({ from: place('backups'), keys: place('keys') });

beforeAll(async () => {
  stage = await makeStage();
  original = await startDatabase(stage.data, place('backups'));
  const client = await original.connect();
  await client.query(
    `create table written (nth int primary key); create table ballast as select n, repeat(md5(n::text), 20) as t from generate_series(1, 20000) n`,
  );
  mkdirSync(join(stage.data, PAPER, '..'), { recursive: true });
  writeFileSync(join(stage.data, PAPER), 'signed');
  writer = keepWriting(client);
  await until(async () => writes.length > 20, 'writes');
  backup = await takeBackup({ dataFolder: stage.data, to: place('backups'), keys: place('keys'), keep: 2 });
});

afterAll(async () => {
  writing.on = false;
  await writer;
  await original?.[Symbol.asyncDispose]();
  stage?.remove();
});

async function keepWriting(client: Client): Promise<void> {
  for (; writing.on; writing.next++) {
    const begun = new Date();
    await client.query('insert into written values ($1)', [writing.next]);
    writes.push({ nth: writing.next, begun, acknowledged: new Date() });
    await pause(EVERY_MS);
  }
  await client.end();
}

async function writtenIn(folder: string): Promise<ReadonlySet<number>> {
  await using restored = await startDatabase(folder);
  const client = await restored.connect();
  const { rows } = await client.query<{ nth: number }>('select nth from written');
  await client.end();
  return new Set(rows.map(({ nth }) => nth));
}

test('taken under writes: every acknowledged write before its moment is restored, and every file', async () => {
  const { moment } = readManifest(backup);
  const during = writes.filter(({ acknowledged }) => acknowledged <= new Date(moment));
  expect(during.length).toBeGreaterThan(20);
  await restoreBackup({ ...asked(), dataFolder: place('restored') });
  const kept = await writtenIn(place('restored'));
  expect(during.filter(({ nth }) => !kept.has(nth))).toEqual([]);
  expect(readFileSync(join(place('restored'), PAPER), 'utf8')).toBe('signed');
  expect(readFileSync(placesIn(place('restored')).personKeys, 'utf8')).toBe(
    readFileSync(original.places.personKeys, 'utf8'),
  );
});

test('with the archived log, to a point in time: what was acknowledged before is there, what began after is not', async () => {
  await until(async () => writes.at(-1)!.begun > new Date(readManifest(backup).moment), 'later writes');
  const count = writes.length;
  await until(async () => writes.length > count + 10, 'writes before the point');
  const point = new Date();
  await until(async () => writes.length > count + 30, 'writes after the point');
  const client = await original.connect();
  const { rows } = await client.query<{ name: string }>('select pg_walfile_name(pg_switch_wal()) as name');
  await client.end();
  await until(
    async () => existsSync(join(walFolder(place('backups')), `${rows[0]!.name}.gz`)),
    'the log to be archived',
  );

  await restoreBackup({ ...asked(), dataFolder: place('earlier'), until: point });
  const kept = await writtenIn(place('earlier'));
  expect(writes.filter(({ acknowledged, nth }) => acknowledged < point && !kept.has(nth))).toEqual([]);
  expect(writes.filter(({ begun, nth }) => begun > point && kept.has(nth))).toEqual([]);

  const beyond = restoreBackup({ ...asked(), dataFolder: place('beyond'), until: new Date('2099-01-01') });
  await expect(beyond).rejects.toThrow(/postgres/);
  expect(readdirSync(place('beyond'))).toEqual([]);
});

test('no key and no state of a process is in a backup; the keys lie apart, closed to others', () => {
  const files = readdirSync(backup, { recursive: true }).map(String);
  expect(files.filter((it) => /secrets|person-keys|running|postmaster|logs/.test(it))).toEqual([]);
  const { password } = original.cluster;
  const people = readFileSync(original.places.personKeys, 'utf8').match(/[\w+/]{40,}=*/g)!;
  const whole = files
    .filter((it) => /\.json$|data\//.test(it) && !it.startsWith('postgres'))
    .map((it) => readFileIfAny(join(backup, it)))
    .join('');
  for (const secret of [password, ...people]) expect(whole).not.toContain(secret);
  expect(readdirSync(join(place('keys'), readManifest(backup).keys.bundle)).toSorted()).toEqual([
    'person-keys.json',
    'secrets.json',
  ]);
});

function readFileIfAny(path: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return '';
  }
}

test.each([
  ['a changed byte', PAPER, (file: string) => writeFileSync(file, 'signet')],
  ['a missing file', PAPER, () => undefined],
  ['a file more', 'files/health/ab/other', (file: string) => writeFileSync(file, '')],
])('%s is refused by its name, and leaves nothing', async (_, path, damage) => {
  const copy = place('damaged');
  // Links: what is damaged is put there anew.
  execFileSync('cp', ['-al', backup, copy]);
  rmSync(join(copy, 'data', path), { force: true });
  damage(join(copy, 'data', path));
  const restored = restoreBackup({ ...asked(), from: copy, dataFolder: place('nowhere') });
  await expect(restored).rejects.toThrow(`data/${path}`);
  expect(readdirSync(place('nowhere'))).toEqual([]);
  rmSync(copy, { recursive: true });
});

test('refusals in words: a place that is not empty, a system that runs, no keys, an earlier time, no system to back up', async () => {
  const options = { ...asked(), dataFolder: place('nowhere') };
  await expect(restoreBackup({ ...options, dataFolder: place('keys') })).rejects.toThrow('不是空的');
  await expect(restoreBackup({ ...options, dataFolder: stage.data })).rejects.toThrow('已在运行');
  await expect(restoreBackup({ ...options, keys: place('backups') })).rejects.toThrow('密钥');
  await expect(restoreBackup({ ...options, until: new Date('2020-01-01') })).rejects.toThrow('更早');
  await expect(restoreBackup({ ...options, from: place('keys') })).rejects.toThrow('没有完整的备份');
  const stopped = { dataFolder: place('restored'), to: place('backups'), keys: place('keys'), keep: 2 };
  await expect(takeBackup(stopped)).rejects.toThrow('没有运行');
});

test('older backups go, and of the archived log what only they needed', async () => {
  const options = { dataFolder: stage.data, to: place('backups'), keys: place('keys'), keep: 1 };
  const newer = await takeBackup(options);
  const names = readdirSync(place('backups')).filter((it) => it !== 'wal');
  expect(names.map((it) => place(`backups/${it}`))).toEqual([newer]);
  const { firstSegment } = readManifest(newer);
  const archived = readdirSync(walFolder(place('backups'))).filter((it) => /^[0-9A-F]{24}\.gz$/.test(it));
  expect(archived.filter((it) => it < firstSegment)).toEqual([]);
});

test('a copied data folder starts beside the original, whose processes its list names', async () => {
  writing.on = false;
  await writer;
  await original[Symbol.asyncDispose]();
  original = await startDatabase(stage.data);
  execFileSync('cp', ['-r', place('restored'), place('copy')]);
  // As when it was copied while a system ran, or after a power cut.
  writeFileSync(placesIn(place('copy')).running, readFileSync(original.places.running));
  await requireAlone(placesIn(place('copy')));
  await expect(requireAlone(original.places)).rejects.toThrow('已在运行');
  expect((await writtenIn(place('copy'))).size).toBeGreaterThan(20);
});
