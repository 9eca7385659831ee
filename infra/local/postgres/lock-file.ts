import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { writeDurably } from '@minsheng/kernel/durable-file';
import { commandLine, findMark } from '../processes/mark.ts';
import { endProcess } from '../processes/signal.ts';

const PATIENCE = 30_000;

function lockFile(folder: string): string {
  return join(folder, 'postmaster.pid');
}

/** The lines of postmaster.pid; empty where no server has, or left, the folder. */
export function lockLines(folder: string): readonly string[] {
  try {
    return readFileSync(lockFile(folder), 'utf8')
      .split('\n')
      .map((line) => line.trim());
  } catch {
    return [];
  }
}

/**
 * Makes the folder free for a new server. A server that still runs there is stopped, not reused: nobody would notice
 * its death, and its port and flags may be others (infra/decisions/011). A stale file is left for PostgreSQL to judge,
 * with our own number in it: PostgreSQL takes its parent's number for no rival, whether the number in the file now
 * belongs to a stranger or to a zombie, and still checks that no orphaned backend holds the shared memory.
 */
export async function freeFolder(folder: string): Promise<void> {
  const lines = lockLines(folder);
  if (lines.length === 0) return;
  const pid = Number(lines[0]);
  if (!Number.isInteger(pid) || pid <= 0) return rmSync(lockFile(folder));
  const mark = findMark(pid);
  if (mark && isServerOf(pid, folder)) await endProcess(mark, 'SIGINT', PATIENCE);
  const left = lockLines(folder);
  // As a whole or not at all: without room on the disk an emptied file would hide the orphans from PostgreSQL.
  if (left.length > 0) writeDurably(lockFile(folder), [process.pid, ...left.slice(1)].join('\n'));
}

function isServerOf(pid: number, folder: string): boolean {
  const line = commandLine(pid);
  return line.includes('postgres') && line.includes(`-D ${folder} `);
}
