import { linkSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { hostname } from 'node:os';
import { setTimeout } from 'node:timers/promises';

const LONGEST_WAIT_MS = 10_000;
const AGAIN_MS = 25;

/**
 * Does a short piece of work while no other process does such a piece on the same file. Throws, naming the lock, where
 * another holds it for more than ten seconds. The lock of a process that is no more is taken over.
 */
export async function withFileLock<T>(path: string, work: () => T): Promise<T> {
  const lock = `${path}.lock`;
  const own = `${hostname()} ${process.pid} ${crypto.randomUUID()}`;
  for (const until = Date.now() + LONGEST_WAIT_MS; !take(lock, own); await setTimeout(AGAIN_MS)) {
    if (Date.now() > until) throw new Error(`${lock} is held by another process; remove it if there is none`);
    removeAbandoned(lock, own);
  }
  try {
    return work();
  } finally {
    rmSync(lock, { force: true });
  }
}

/** A link appears with its content or not at all: nobody sees a lock without its holder. */
function take(lock: string, own: string): boolean {
  const beside = `${lock}.${process.pid}.${own.slice(-12)}`;
  writeFileSync(beside, own, { flag: 'wx', mode: 0o600 });
  try {
    linkSync(beside, lock);
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false;
    throw error;
  } finally {
    rmSync(beside, { force: true });
  }
}

// One at a time: between the look at a dead holder's lock and its removal, a living process must not have taken it.
function removeAbandoned(lock: string, own: string): void {
  if (!isAbandoned(lock)) return;
  const guard = `${lock}.guard`;
  if (!take(guard, own)) return;
  try {
    if (isAbandoned(lock)) rmSync(lock, { force: true });
  } finally {
    rmSync(guard, { force: true });
  }
}

/** Of another machine nothing is known: its locks are left to people. */
function isAbandoned(lock: string): boolean {
  const [host, pid] = findText(lock)?.split(' ') ?? [];
  if (host !== hostname() || !pid) return false;
  try {
    process.kill(Number(pid), 0);
    return false;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'ESRCH';
  }
}

function findText(path: string): string | undefined {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return undefined;
  }
}
