import { statSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import { databaseName, modules, postgresPort } from '@minsheng/kernel/registry';
import { walFolder } from './backup/backup-folder.ts';
import { archiveSettings, openArchive } from './backup/wal-archive.ts';
import type { Places } from './data-folder.ts';
import { externalServices } from './environment.ts';
import { folderMark } from './folder-mark.ts';
import type { Options } from './options.ts';
import { findBinaries } from './postgres/binaries.ts';
import { type Cluster, createCluster, isCreated } from './postgres/cluster.ts';
import { ensureDatabase } from './postgres/database.ts';
import { ownedBy } from './postgres/ownership.ts';
import { placeCluster } from './postgres/place.ts';
import { type SystemUser, databaseUser } from './postgres/user.ts';
import { Problem } from './problem.ts';
import { report } from './progress.ts';
import type { Secrets } from './secrets.ts';
import { type State, changeState } from './state.ts';

/** The services whose database is in the embedded cluster. */
export function embeddedServices(settings: NodeJS.ProcessEnv): readonly string[] {
  const external = externalServices(settings);
  return modules()
    .map(({ id }) => id)
    .filter((id) => !external.includes(id));
}

/** The cluster of a data folder, made where there is none yet. Refuses to make a second one for old data. */
export async function openCluster(
  options: Options,
  places: Places,
  secrets: Secrets,
  state: State,
  settings: NodeJS.ProcessEnv,
): Promise<Cluster> {
  const known = state.cluster && resolve(places.folder, state.cluster);
  if (known) requireOwn(places, known, state);
  const user = databaseUser(known);
  const folder = known ?? placeCluster(places.cluster, user);
  if (!known) changeState(places, placeOfCluster(places, folder));
  const cluster: Cluster = {
    folder,
    binaries: findBinaries(user),
    user,
    port: postgresPort(options.port),
    password: secrets.superuserPassword,
    log: join(places.logs, 'postgres.log'),
    settings: archiving(settings, user),
  };
  // As root's plain copy of a folder leaves it.
  if (user && statSync(folder, { throwIfNoEntry: false })?.uid === 0) await ownedBy(folder, user);
  if (isCreated(cluster)) return cluster;
  if (state.stage === 'ready') throw new Problem('problem.cluster-missing', { folder });
  report('step.database-create');
  await createCluster(cluster);
  return cluster;
}

/** What state.json says of a cluster. */
export function placeOfCluster(places: Places, folder: string): Partial<State> {
  return { cluster: relative(places.folder, folder), home: folderMark(places.folder) };
}

/** Refuses a copied data folder that would work with the original's database, when that lies outside. */
function requireOwn(places: Places, cluster: string, { home }: State): void {
  const inside = !relative(places.folder, cluster).startsWith('..');
  if (!inside && home !== undefined && home !== folderMark(places.folder))
    throw new Problem('problem.copied', { folder: places.folder, cluster });
  changeState(places, placeOfCluster(places, cluster));
}

/** With MINSHENG_BACKUP the write-ahead log is kept beside the backups, for a point in time. */
function archiving(
  settings: NodeJS.ProcessEnv,
  user: SystemUser | undefined,
): Readonly<Record<string, string>> {
  if (!settings['MINSHENG_BACKUP']) return {};
  const folder = walFolder(resolve(settings['MINSHENG_BACKUP']));
  openArchive(folder, user);
  return archiveSettings(folder);
}

/** Databases and roles of the services. */
export async function openDatabases(
  cluster: Cluster,
  ids: readonly string[],
  secrets: Secrets,
): Promise<void> {
  for (const id of ids) {
    await ensureDatabase(cluster, databaseName(id), secrets.rolePasswords[id]!);
  }
}
