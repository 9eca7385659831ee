import { renameSync, rmSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import { postgresPort } from '@minsheng/kernel/registry';
import { writeDurably } from '@minsheng/kernel/durable-file';
import { type Places, placesIn } from '../data-folder.ts';
import { findJson } from '../json-file.ts';
import { Problem } from '../problem.ts';
import { isAlive } from '../processes/mark.ts';
import { findRunning } from '../processes/roster.ts';
import { report } from '../progress.ts';
import type { State } from '../state.ts';
import { type Manifest, backupName, placesOfBackup } from './backup-folder.ts';
import { openUnfinished, prune } from './backup-target.ts';
import { type BaseBackup, copyCluster } from './base-backup.ts';
import { copyLiving, sumOf, syncCopies } from './copying.ts';
import { joinKeys, keepKeys, readKeys } from './key-bundle.ts';
import type { BackupOptions } from './options.ts';
import { requireRoom, withoutRoom } from './room.ts';
import { formatSums } from './sums.ts';

/** Of a data folder: what is made anew, what belongs to the processes that run, and the keys, which are kept apart. */
const LEFT = /^(logs|compiled|running\.json|secrets\.json|person-keys\.json|\.probe-.*|.*\.new)$/;
const HEADS = 'audit-heads';

/**
 * Takes one backup of a system that runs: all databases of one moment, and every file that they name. Heads of the audit
 * trail are copied before the database and files after it: a head is never ahead of its trail, and a record's paper is
 * there when the record is. `personKeys` is where those lie, if not in the data folder. Returns the finished backup.
 */
export async function takeBackup(options: BackupOptions, personKeys?: string): Promise<string> {
  const places = placesIn(options.dataFolder);
  const running = findRunning(places.running);
  if (!running || !isAlive(running.launcher))
    throw new Problem('problem.backup-stopped', { folder: places.folder });
  const cluster = clusterOf(places);
  const unfinished = openUnfinished(options.to);
  const target = placesOfBackup(unfinished);
  try {
    await requireRoom(options.to, [places.folder, ...(cluster.startsWith(places.folder) ? [] : [cluster])]);
    const before = readKeys(places, personKeys);
    const heads = await copyLiving(join(places.folder, HEADS), join(target.data, HEADS));
    report('backup.database');
    const access = { port: postgresPort(running.port), password: before.secrets.superuserPassword };
    const base = await copyCluster(access, cluster, target.cluster);
    report('backup.files');
    const others = await copyLiving(places.folder, target.data, (path) =>
      isLeft(
        path,
        [cluster, personKeys ?? places.personKeys].map((it) => relative(places.folder, it)),
      ),
    );
    const keys = joinKeys(before, readKeys(places, personKeys));
    const manifest = manifestOf(base, {
      bundle: keepKeys(options.keys, keys),
      people: Object.keys(keys.people.keys),
    });
    writeDurably(target.manifest, `${JSON.stringify(manifest, null, 2)}\n`);
    const sums = new Map([
      ...below('data', others),
      ...below(`data/${HEADS}`, heads),
      ...below('postgres', base.sums),
    ]);
    sums.set('manifest.json', await sumOf(target.manifest));
    await syncCopies(unfinished);
    writeDurably(target.sums, formatSums(sums));
    const finished = join(options.to, backupName(base.moment));
    renameSync(unfinished, finished);
    await prune(options.to, options.keep);
    report('backup.done', { folder: finished, count: sums.size, people: manifest.keys.people.join('、') });
    report('backup.keys', { folder: join(options.keys, manifest.keys.bundle) });
    return finished;
  } catch (error) {
    rmSync(unfinished, { recursive: true, force: true });
    throw withoutRoom(error, options.to);
  }
}

function clusterOf(places: Places): string {
  const cluster = findJson<State>(places.state)?.cluster;
  if (!cluster) throw new Problem('problem.backup-external');
  return resolve(places.folder, cluster);
}

function isLeft(path: string, elsewhere: readonly string[]): boolean {
  return LEFT.test(path) || path === HEADS || elsewhere.includes(path);
}

function manifestOf(base: BaseBackup, keys: Manifest['keys']): Manifest {
  const { moment, version, firstSegment, lastSegment } = base;
  return { format: 1, moment: moment.toISOString(), postgres: version, firstSegment, lastSegment, keys };
}

function below(folder: string, sums: ReadonlyMap<string, string>): [string, string][] {
  return [...sums].map(([path, sha256]) => [`${folder}/${path}`, sha256]);
}
