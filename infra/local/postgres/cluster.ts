import { execFile } from 'node:child_process';
import { chownSync, existsSync, mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import type { ProcessSpec } from '../processes/managed-process.ts';
import { Problem } from '../problem.ts';
import { freeFolder, lockLines } from './lock-file.ts';
import { POSTGRES } from './name.ts';
import type { SystemUser } from './user.ts';

export const SUPERUSER = 'postgres';

/** One PostgreSQL server with its folder, on the loopback interface only. */
export interface Cluster {
  readonly folder: string;
  readonly binaries: string;
  readonly user: SystemUser | undefined;
  readonly port: number;
  readonly password: string;
  readonly log: string;
  /** More `-c` settings. */
  readonly settings?: Readonly<Record<string, string>>;
}

/** PostgreSQL wants nothing of the launcher's environment, and a PGDATA there would mislead it. */
const ENVIRONMENT = { PATH: '/usr/bin:/bin', LC_ALL: 'C' };

/**
 * The server's log tells what failed and never what somebody wrote: no statement, no parameter, and of a message neither
 * DETAIL (`Key (name)=(向远方) already exists`) nor CONTEXT. README says the same for an external server. What a message
 * itself quotes (`invalid input syntax for type date: "…"`) is kept out by the roles' own setting, see database.ts.
 */
const SILENT_ABOUT_VALUES = {
  log_statement: 'none',
  log_min_error_statement: 'panic',
  log_min_duration_statement: '-1',
  log_min_duration_sample: '-1',
  log_parameter_max_length: '0',
  log_parameter_max_length_on_error: '0',
  log_error_verbosity: 'terse',
};

const SETTINGS = {
  listen_addresses: '127.0.0.1',
  // No socket in a folder that all users of the machine share.
  unix_socket_directories: '',
  max_connections: '200',
  timezone: 'UTC',
  log_timezone: 'UTC',
  ...SILENT_ABOUT_VALUES,
};

export function isCreated(cluster: Cluster): boolean {
  return existsSync(join(cluster.folder, 'PG_VERSION'));
}

/** initdb beside the wanted folder, then renamed: a kill in the middle leaves nothing that looks like a cluster. */
export async function createCluster(cluster: Cluster, flags: readonly string[] = []): Promise<void> {
  const beside = `${cluster.folder}.new`;
  const passwordFile = `${cluster.folder}.password`;
  rmSync(beside, { recursive: true, force: true });
  mkdirSync(dirname(beside), { recursive: true });
  mkdirSync(beside, { mode: 0o700 });
  writeFileSync(passwordFile, cluster.password, { mode: 0o600 });
  if (cluster.user)
    for (const path of [beside, passwordFile]) chownSync(path, cluster.user.uid, cluster.user.gid);
  try {
    await promisify(execFile)(
      join(cluster.binaries, 'initdb'),
      [
        `--pgdata=${beside}`,
        `--username=${SUPERUSER}`,
        `--pwfile=${passwordFile}`,
        '--auth=scram-sha-256',
        '--encoding=UTF8',
        // PostgreSQL's own C.UTF-8: the same order and case rules on every machine, whatever its libc or ICU.
        '--locale=C',
        '--locale-provider=builtin',
        '--builtin-locale=C.UTF-8',
        ...flags,
      ],
      { cwd: '/', env: ENVIRONMENT, ...cluster.user },
    );
  } catch (error) {
    const { stdout, stderr, message } = error as { stdout?: string; stderr?: string; message: string };
    writeFileSync(cluster.log, `${stdout ?? ''}${stderr ?? ''}`, { flag: 'a' });
    throw new Problem('problem.initdb', {
      log: cluster.log,
      reason: stderr?.trim().split('\n').at(-1) || message,
    });
  } finally {
    rmSync(passwordFile, { force: true });
  }
  renameSync(beside, cluster.folder);
}

/** The server as a process to manage: in a group of its own, so Ctrl-C reaches it last and only through us. */
export function serverOf(cluster: Cluster): ProcessSpec {
  const settings = Object.entries({ ...SETTINGS, ...cluster.settings }).flatMap(([name, value]) => [
    '-c',
    `${name}=${value}`,
  ]);
  return {
    id: POSTGRES,
    command: join(cluster.binaries, 'postgres'),
    args: ['-D', cluster.folder, '-p', String(cluster.port), ...settings],
    env: ENVIRONMENT,
    cwd: '/',
    log: cluster.log,
    ...(cluster.user ? { owner: cluster.user } : {}),
    stopSignal: 'SIGINT',
    // Backends of a killed server need a moment to notice; until then a new one refuses the shared memory.
    attempts: 10,
    prepare: () => freeFolder(cluster.folder),
    isReady: async (pid) => {
      const lines = lockLines(cluster.folder);
      return lines[0] === String(pid) && lines[7] === 'ready';
    },
  };
}

/** What it takes to connect as its superuser. */
export type Access = Pick<Cluster, 'port' | 'password'>;

export function superuserUrl(cluster: Access, database = SUPERUSER): string {
  return `postgres://${SUPERUSER}:${encodeURIComponent(cluster.password)}@127.0.0.1:${cluster.port}/${database}`;
}
