import { readdir, writeFile } from 'node:fs/promises';
import { createHash } from 'node:crypto';
import { basename, dirname, join } from 'node:path';
import { Client } from 'pg';
import { type Access, superuserUrl } from '../postgres/cluster.ts';
import { copyFile, copyLiving } from './copying.ts';

/** What a copy of a running cluster is worth. */
export interface BaseBackup {
  /** By path relative to the copy. */
  readonly sums: ReadonlyMap<string, string>;
  /** Whatever was acknowledged before this instant is in it. */
  readonly moment: Date;
  /** Names of the first and the last segment of the write-ahead log that belong to it. */
  readonly firstSegment: string;
  readonly lastSegment: string;
  /** PostgreSQL's own version. */
  readonly version: string;
}

/** Of these the folder is wanted and the content is not; PostgreSQL makes it anew ("Making a Base Backup Using the Low Level API"). */
const EMPTIED = new Set([
  'pg_wal',
  'pg_replslot',
  'pg_dynshmem',
  'pg_notify',
  'pg_serial',
  'pg_snapshots',
  'pg_stat_tmp',
  'pg_subtrans',
]);
const LEFT = /^(postmaster\.(pid|opts)|pg_internal\.init.*|pgsql_tmp.*|backup_label.*|.*\.signal)$/;
const SEGMENT = /^[0-9A-F]{24}$/;

/**
 * Copies a running cluster by PostgreSQL's low-level API, which stands in for pg_basebackup: the copy alone is torn and
 * only its label and write-ahead log, copied with it, make it whole. A temporary replication slot holds that log meanwhile;
 * it goes with the connection.
 */
export async function copyCluster(access: Access, from: string, to: string): Promise<BaseBackup> {
  const client = new Client({ connectionString: superuserUrl(access) });
  client.on('error', () => undefined);
  await client.connect();
  try {
    const slot = `backup_${process.pid}`;
    await client.query('SELECT pg_create_physical_replication_slot($1, true, true)', [slot]);
    const begun = await client.query<{ first: string; version: string }>(
      `SELECT pg_walfile_name(pg_backup_start('minsheng', true)) AS first, current_setting('server_version') AS version`,
    );
    const { first, version } = begun.rows[0]!;
    const sums = await copyLiving(from, to, leaves);
    const moment = new Date();
    const ended = await client.query<{ last: string; label: string }>(
      'SELECT pg_walfile_name(lsn) AS last, labelfile AS label FROM pg_backup_stop(false)',
    );
    const { last, label } = ended.rows[0]!;
    await writeFile(join(to, 'backup_label'), label, { mode: 0o600, flush: true });
    sums.set('backup_label', createHash('sha256').update(label).digest('hex'));
    for (const name of await readdir(join(from, 'pg_wal')))
      if (SEGMENT.test(name) && name >= first && name <= last)
        sums.set(join('pg_wal', name), await copyFile(join(from, 'pg_wal', name), join(to, 'pg_wal', name)));
    return { sums, moment, firstSegment: first, lastSegment: last, version };
  } finally {
    await client.end();
  }
}

function leaves(path: string): boolean {
  return EMPTIED.has(dirname(path)) || LEFT.test(basename(path));
}
