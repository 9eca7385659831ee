import { existsSync, readdirSync, rmSync } from 'node:fs';
import { cp } from 'node:fs/promises';
import { join } from 'node:path';
import { requireAlone } from '../alone.ts';
import { type Places, openDataFolder, placesIn } from '../data-folder.ts';
import { placeOfCluster } from '../database.ts';
import { placeCluster } from '../postgres/place.ts';
import { databaseUser } from '../postgres/user.ts';
import { Problem } from '../problem.ts';
import { report } from '../progress.ts';
import { changeState } from '../state.ts';
import { getBackup, placesOfBackup, readManifest, walFolder } from './backup-folder.ts';
import { copyCompared } from './compared.ts';
import { syncCopies } from './copying.ts';
import { getKeys, restoreKeys } from './key-bundle.ts';
import type { RestoreOptions } from './options.ts';
import { ownedBy } from '../postgres/ownership.ts';
import { recover } from './recovery.ts';
import { requireRoom, withoutRoom } from './room.ts';
import { readSums } from './sums.ts';
import { copyArchive } from './wal-archive.ts';

/**
 * Makes a data folder from a backup: compares every file's checksum, lets PostgreSQL recover, up to `until` where that is
 * given, and reads every table once, so that a damaged page is found now. What fails leaves the place empty.
 */
export async function restoreBackup(options: RestoreOptions): Promise<void> {
  const { from, keys, dataFolder, until, files } = options;
  const backup = getBackup(from);
  const manifest = readManifest(backup);
  if (until && until < new Date(manifest.moment))
    throw new Problem('problem.until-before', { moment: manifest.moment });
  const bundle = getKeys(keys, manifest.keys.bundle);
  await requireEmpty(dataFolder);
  const places = openDataFolder(dataFolder);
  const user = databaseUser();
  const cluster = placeCluster(places.cluster, user);
  try {
    await requireRoom(dataFolder, [backup]);
    report('restore.copy', { backup, moment: manifest.moment });
    const source = placesOfBackup(backup);
    const sums = readSums(source.sums);
    const count = await copyCompared(backup, sums, { data: dataFolder, postgres: cluster });
    report('restore.compared', { count });
    if (files) await cp(files, join(dataFolder, 'files'), { recursive: true, force: false });
    restoreKeys(places, bundle);
    changeState(places, placeOfCluster(places, cluster));
    // In the cluster's folder, where the database's user gets to.
    const archive = join(cluster, 'archived');
    const since = until && manifest.firstSegment;
    await copyArchive(walFolder(join(backup, '..')), archive, since);
    if (user) await ownedBy(cluster, user);
    await syncCopies(dataFolder);
    await syncCopies(cluster);
    const restored = { folder: cluster, user, password: bundle.secrets.superuserPassword };
    await recover(places, restored, { archive, ...(until ? { until } : {}) });
    rmSync(archive, { recursive: true });
    report('restore.done', { folder: dataFolder });
  } catch (error) {
    empty(places, cluster);
    throw withoutRoom(error, dataFolder);
  }
}

/** Also where a system that runs has the folder: nothing is ever restored over anything. */
async function requireEmpty(folder: string): Promise<void> {
  if (!existsSync(folder)) return;
  await requireAlone(placesIn(folder));
  if (readdirSync(folder).length > 0) throw new Problem('problem.not-empty', { folder });
}

function empty(places: Places, cluster: string): void {
  rmSync(cluster, { recursive: true, force: true });
  for (const name of readdirSync(places.folder))
    rmSync(join(places.folder, name), { recursive: true, force: true });
}
