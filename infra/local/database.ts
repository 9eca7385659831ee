import { join, relative, resolve } from 'node:path';
import { databaseName, modules, postgresPort } from '@minsheng/kernel/registry';
import type { Places } from './data-folder.ts';
import { externalServices } from './environment.ts';
import type { Options } from './options.ts';
import { findBinaries } from './postgres/binaries.ts';
import { type Cluster, createCluster, isCreated } from './postgres/cluster.ts';
import { ensureDatabase } from './postgres/database.ts';
import { placeCluster } from './postgres/place.ts';
import { databaseUser } from './postgres/user.ts';
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
): Promise<Cluster> {
  const known = state.cluster && resolve(places.folder, state.cluster);
  const user = databaseUser(known);
  const folder = known ?? placeCluster(places.cluster, user);
  if (!known) changeState(places, { cluster: relative(places.folder, folder) });
  const cluster: Cluster = {
    folder,
    binaries: findBinaries(user),
    user,
    port: postgresPort(options.port),
    password: secrets.superuserPassword,
    log: join(places.logs, 'postgres.log'),
  };
  if (isCreated(cluster)) return cluster;
  if (state.stage === 'ready') throw new Problem('problem.cluster-missing', { folder });
  report('step.database-create');
  await createCluster(cluster);
  return cluster;
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
