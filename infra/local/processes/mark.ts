import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';

/** One process for certain: the number alone may have been given to another since. */
export interface Mark {
  readonly pid: number;
  readonly startedAt: string;
}

interface Status extends Mark {
  readonly parent: number;
}

const PROC = existsSync('/proc/self/stat');

/** Undefined where no such process runs; a zombie does not run any more. */
export function findMark(pid: number): Mark | undefined {
  const status = findStatus(pid);
  return status && { pid, startedAt: status.startedAt };
}

export function isAlive(mark: Mark): boolean {
  return findStatus(mark.pid)?.startedAt === mark.startedAt;
}

/** The parent's mark, or undefined where it is gone. */
export function findParent(pid: number): Mark | undefined {
  const parent = findStatus(pid)?.parent;
  return parent ? findMark(parent) : undefined;
}

/** The command line of a process, empty where there is none to see. */
export function commandLine(pid: number): string {
  if (!PROC) return ps(pid, 'args=');
  try {
    return readFileSync(`/proc/${pid}/cmdline`, 'utf8').replaceAll('\0', ' ');
  } catch {
    return '';
  }
}

function findStatus(pid: number): Status | undefined {
  const [state, parent, startedAt] = PROC ? readProc(pid) : readPs(pid);
  if (!state || !startedAt || /^[ZX]/.test(state)) return undefined;
  return { pid, parent: Number(parent), startedAt };
}

function readProc(pid: number): (string | undefined)[] {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    // The program's name stands in brackets and may itself hold blanks and brackets.
    const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
    return [fields[0], fields[1], fields[19]];
  } catch {
    return [];
  }
}

function readPs(pid: number): (string | undefined)[] {
  const [state, parent, ...started] = ps(pid, 'state=,ppid=,lstart=').split(/\s+/);
  return [state, parent, started.join(' ')];
}

function ps(pid: number, format: string): string {
  try {
    return execFileSync('ps', ['-o', format, '-p', String(pid)], { encoding: 'utf8', stdio: 'pipe' }).trim();
  } catch {
    return '';
  }
}
