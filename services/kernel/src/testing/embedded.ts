import { randomBytes } from 'node:crypto';
import { chmodSync, mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { findFreeBase } from '../../../../infra/local/ports.ts';
import { findBinaries } from '../../../../infra/local/postgres/binaries.ts';
import {
  type Cluster,
  SUPERUSER,
  createCluster,
  serverOf,
} from '../../../../infra/local/postgres/cluster.ts';
import { lockLines } from '../../../../infra/local/postgres/lock-file.ts';
import { placeCluster } from '../../../../infra/local/postgres/place.ts';
import { databaseUser } from '../../../../infra/local/postgres/user.ts';
import { startGuardian } from '../../../../infra/local/processes/guard.ts';
import { ManagedProcess } from '../../../../infra/local/processes/managed-process.ts';
import { Roster } from '../../../../infra/local/processes/roster.ts';
import { postgresPort } from '../registry.ts';
import type { TestCluster } from './database.ts';

/** A cluster that dies with the tests may forget everything at a power cut. */
const FORGETFUL = {
  fsync: 'off',
  synchronous_commit: 'off',
  full_page_writes: 'off',
  autovacuum: 'off',
  // Template databases are copied by the hundred; the write-ahead log of it would only be thrown away.
  max_wal_size: '4GB',
};

/** A server that a test has to itself, to be killed and come back. */
export interface StartedCluster extends TestCluster {
  /** The file of its log. */
  readonly log: string;
  /** Ends the server as a power cut of the process would; it is started again at once. */
  kill(): void;
  stop(): Promise<void>;
}

/**
 * A real PostgreSQL server for one test run, in a folder that is deleted at its end, also when the run is killed:
 * the launcher's guardian watches over it.
 */
export async function startTestCluster(
  settings: Readonly<Record<string, string>> = {},
  place = tmpdir(),
): Promise<StartedCluster> {
  const folder = mkdtempSync(join(place, 'minsheng-test-'));
  // Made 0700; as root, PostgreSQL runs as another user, who must get in.
  chmodSync(folder, 0o711);
  const user = databaseUser();
  const cluster: Cluster = {
    folder: placeCluster(join(folder, 'postgres'), user),
    binaries: findBinaries(user),
    user,
    port: postgresPort(await findFreeBase()),
    password: randomBytes(24).toString('hex'),
    log: join(folder, 'postgres.log'),
    settings: { ...FORGETFUL, ...settings },
  };
  const roster = new Roster(join(folder, 'running.json'), cluster.port);
  const release = startGuardian(roster, [cluster.folder, folder]);
  const server = new ManagedProcess(serverOf(cluster), roster);
  await createCluster(cluster, ['--no-sync']);
  await server.start();
  return {
    host: '127.0.0.1',
    port: cluster.port,
    superuser: SUPERUSER,
    password: cluster.password,
    log: cluster.log,
    kill: () => process.kill(Number(lockLines(cluster.folder)[0]), 'SIGKILL'),
    async stop() {
      await server.stop();
      await release();
    },
  };
}
