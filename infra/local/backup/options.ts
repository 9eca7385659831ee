import { homedir } from 'node:os';
import { join, relative, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { Problem } from '../problem.ts';
import type { Word } from '../words.ts';

export interface BackupOptions {
  readonly dataFolder: string;
  /** Where backups are kept, each in a folder of its own. */
  readonly to: string;
  /** Where key bundles are kept, apart from the backups. */
  readonly keys: string;
  /** How many backups stay. */
  readonly keep: number;
}

export interface RestoreOptions {
  /** One backup, or a folder with several, of which the last is taken. */
  readonly from: string;
  readonly keys: string;
  /** The data folder to be made: missing or empty. */
  readonly dataFolder: string;
  /** An instant after the backup, up to which the archived write-ahead log is followed. */
  readonly until?: Date;
  /** Another `files` folder, for papers that came after the backup. */
  readonly files?: string;
}

const KEPT = '7';

/** Command line first, then MINSHENG_BACKUP, MINSHENG_BACKUP_KEYS and MINSHENG_DATA. */
export function readBackupOptions(args: string[], settings: NodeJS.ProcessEnv, root: string): BackupOptions {
  const given = parse(args, ['data', 'to', 'keys', 'keep'], 'problem.backup-option');
  const to = given['to'] ?? settings['MINSHENG_BACKUP'];
  const keys = given['keys'] ?? settings['MINSHENG_BACKUP_KEYS'];
  const keep = Number(given['keep'] ?? KEPT);
  if (!to || !keys || !Number.isInteger(keep) || keep < 1)
    throw new Problem('problem.backup-option', { option: args.join(' ') });
  const dataFolder = folderOf(given['data'] ?? settings['MINSHENG_DATA'] ?? join(root, '.data'));
  const options = { dataFolder, to: folderOf(to), keys: folderOf(keys), keep };
  if (isInside(options.to, dataFolder)) throw new Problem('problem.backup-inside', { folder: options.to });
  for (const place of [options.to, dataFolder])
    if (isInside(options.keys, place)) throw new Problem('problem.keys-inside', { folder: options.keys });
  return options;
}

/** The target is named, never assumed: nobody restores into a place by leaving out an option. */
export function readRestoreOptions(args: string[], settings: NodeJS.ProcessEnv): RestoreOptions {
  const given = parse(args, ['data', 'from', 'keys', 'until', 'files'], 'problem.restore-option');
  const from = given['from'] ?? settings['MINSHENG_BACKUP'];
  const keys = given['keys'] ?? settings['MINSHENG_BACKUP_KEYS'];
  const { data, until, files } = given;
  if (!from || !keys || !data) throw new Problem('problem.restore-option', { option: args.join(' ') });
  return {
    from: folderOf(from),
    keys: folderOf(keys),
    dataFolder: folderOf(data),
    ...(until ? { until: instantOf(until) } : {}),
    ...(files ? { files: folderOf(files) } : {}),
  };
}

/** Without a zone the county's own is meant. */
function instantOf(text: string): Date {
  const zoned = /(Z|[+-]\d\d:?\d\d)$/.test(text) ? text : `${text}+08:00`;
  const instant = new Date(zoned.replace(' ', 'T'));
  if (Number.isNaN(instant.getTime())) throw new Problem('problem.until', { value: text });
  return instant;
}

function parse(args: string[], names: readonly string[], usage: Word): Record<string, string | undefined> {
  try {
    const options = Object.fromEntries(names.map((name) => [name, { type: 'string' as const }]));
    return parseArgs({ args, options }).values as Record<string, string | undefined>;
  } catch {
    throw new Problem(usage, { option: args.join(' ') });
  }
}

function folderOf(value: string): string {
  return resolve(value.replace(/^~(?=\/|$)/, homedir()));
}

function isInside(folder: string, other: string): boolean {
  return !relative(other, folder).startsWith('..');
}
