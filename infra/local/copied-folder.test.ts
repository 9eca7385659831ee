import { cpSync, mkdtempSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { requireAlone } from './alone.ts';
import { type Places, openDataFolder, placesIn } from './data-folder.ts';
import { openCluster } from './database.ts';
import { folderMark } from './folder-mark.ts';
import { Roster } from './processes/roster.ts';
import { keepProgress, note, report } from './progress.ts';
import { openSecrets } from './secrets.ts';
import { changeState, openState } from './state.ts';

let places: Places;
const other = () => join(places.folder, '..', 'other');

beforeEach(() => {
  places = openDataFolder(join(mkdtempSync(join(tmpdir(), 'minsheng-copied-')), 'data'));
});
afterEach(() => rmSync(join(places.folder, '..'), { recursive: true }));

test('a copy is not taken by the processes of the original; a moved folder still is', async () => {
  const roster = new Roster(places.running, 4000);
  await expect(requireAlone(places)).rejects.toThrow('已在运行');
  cpSync(places.folder, other(), { recursive: true });
  await requireAlone(placesIn(other()));
  rmSync(other(), { recursive: true });
  renameSync(places.folder, other());
  await expect(requireAlone(placesIn(other()))).rejects.toThrow('已在运行');
  renameSync(other(), places.folder);
  roster.close();
});

test('a copy without its database, which lies outside, does not work with the original’s', async () => {
  openState(places, true);
  changeState(places, { cluster: '../elsewhere', home: folderMark(places.folder) });
  cpSync(places.folder, other(), { recursive: true });
  const copy = placesIn(other());
  const options = { port: 4000, dataFolder: copy.folder, empty: true };
  const opened = openCluster(options, copy, await openSecrets(copy.secrets), openState(copy, true), {});
  await expect(opened).rejects.toThrow('复制');
});

test('the launcher’s lines are kept in a log with their time', () => {
  keepProgress(places.launcherLog);
  report('step.stopped');
  note('两行\n文字');
  const [first] = readFileSync(places.launcherLog, 'utf8').split('\n');
  expect(first).toMatch(/^\d{4}-\d\d-\d\dT[\d:.]+Z 已全部停止$/);
  keepProgress('/proc/no-place');
  expect(() => report('step.stopped')).not.toThrow();
});
