import { closeSync, fchownSync, openSync } from 'node:fs';
import { join } from 'node:path';
import { postgresPort } from '@minsheng/kernel/registry';
import type { Places } from '../data-folder.ts';
import { findFreeBase } from '../ports.ts';
import { findBinaries } from '../postgres/binaries.ts';
import { type Cluster, serverOf } from '../postgres/cluster.ts';
import { startGuardian } from '../processes/guard.ts';
import { ManagedProcess } from '../processes/managed-process.ts';
import { Roster } from '../processes/roster.ts';
import { report } from '../progress.ts';
import { checkTables } from './table-check.ts';
import { restoreCommand } from './wal-archive.ts';

/** A month of write-ahead log takes its time. */
const RECOVERED_WITHIN = 6 * 60 * 60 * 1000;

export interface Target {
  /** Undefined: the moment of the backup. */
  readonly until?: Date;
  /** Where the recovery finds its part of the archived write-ahead log. */
  readonly archive: string;
}

/**
 * Runs PostgreSQL on a restored folder until it has recovered, reads every table, and stops it. It begins a new timeline,
 * so that what it writes from now on never mixes with what the lost system archived. Refuses, with the end of its log,
 * where the write-ahead log does not reach so far.
 */
export async function recover(
  places: Places,
  restored: Pick<Cluster, 'folder' | 'user' | 'password'>,
  target: Target,
): Promise<void> {
  const cluster: Cluster = {
    ...restored,
    binaries: findBinaries(restored.user),
    port: postgresPort(await findFreeBase()),
    log: join(places.logs, 'postgres.log'),
    settings: recoverySettings(target),
  };
  askForRecovery(cluster);
  const roster = new Roster(places.running, cluster.port);
  const release = startGuardian(roster);
  const spec = { ...serverOf(cluster), attempts: 1, readyWithin: RECOVERED_WITHIN };
  const server = new ManagedProcess(spec, roster);
  try {
    report('restore.recover');
    await server.start();
    report('restore.tables', { count: await checkTables(cluster) });
  } finally {
    await server.stop();
    roster.close();
    await release();
  }
}

function recoverySettings({ until, archive }: Target): Readonly<Record<string, string>> {
  return {
    // Also without a target: the histories in the archive say which timelines were there.
    restore_command: restoreCommand(archive),
    // The name Z is not known yet where PostgreSQL reads its command line.
    ...(until
      ? { recovery_target_time: until.toISOString().replace('Z', '+00') }
      : { recovery_target: 'immediate' }),
    recovery_target_action: 'promote',
    // Nobody works with it before it is recovered; its readiness then means that it is.
    hot_standby: 'off',
    archive_mode: 'off',
  };
}

function askForRecovery({ folder, user }: Cluster): void {
  const signal = openSync(join(folder, 'recovery.signal'), 'w', 0o600);
  if (user) fchownSync(signal, user.uid, user.gid);
  closeSync(signal);
}
