import { postgresPort } from '@minsheng/kernel/registry';
import { Client } from 'pg';
import { type Places, openDataFolder } from '../data-folder.ts';
import { openCluster } from '../database.ts';
import { openPersonKeys } from '../person-keys.ts';
import { findFreeBase } from '../ports.ts';
import { type Cluster, serverOf, superuserUrl } from '../postgres/cluster.ts';
import { startGuardian } from '../processes/guard.ts';
import { ManagedProcess } from '../processes/managed-process.ts';
import { Roster } from '../processes/roster.ts';
import { openSecrets } from '../secrets.ts';
import { changeState, openState } from '../state.ts';

/** The database of a data folder as the launcher runs it, without the services. */
export interface DatabaseAlone extends AsyncDisposable {
  readonly places: Places;
  readonly cluster: Cluster;
  connect(): Promise<Client>;
}

/** Starts it, in a new folder or in one that was made before; `backups` is MINSHENG_BACKUP. */
export async function startDatabase(folder: string, backups?: string): Promise<DatabaseAlone> {
  const places = openDataFolder(folder);
  const state = openState(places, true);
  openPersonKeys(places);
  const base = await findFreeBase();
  const options = { port: base, dataFolder: folder, empty: true };
  const settings = backups ? { MINSHENG_BACKUP: backups } : {};
  const cluster = await openCluster(options, places, await openSecrets(places.secrets), state, settings);
  changeState(places, { stage: 'ready' });
  const roster = new Roster(places.running, base);
  const release = startGuardian(roster);
  const server = new ManagedProcess(serverOf(cluster), roster);
  await server.start();
  return {
    places,
    cluster: { ...cluster, port: postgresPort(base) },
    async connect() {
      const client = new Client({ connectionString: superuserUrl(cluster) });
      await client.connect();
      return client;
    },
    async [Symbol.asyncDispose]() {
      await server.stop();
      roster.close();
      await release();
    },
  };
}
