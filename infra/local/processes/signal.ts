import { setTimeout as sleep } from 'node:timers/promises';
import { type Mark, isAlive } from './mark.ts';

/** Every process of the launcher leads a group of its own; the signal goes to the whole group. */
export function signalGroup(pid: number, signal: NodeJS.Signals): void {
  try {
    process.kill(-pid, signal);
  } catch {
    // Already gone: what was wanted.
  }
}

/** Asks with one signal, waits, and then does not ask any more. */
export async function endProcess(mark: Mark, signal: NodeJS.Signals, patience: number): Promise<void> {
  if (!isAlive(mark)) return;
  signalGroup(mark.pid, signal);
  if (await isGone(mark, patience)) return;
  signalGroup(mark.pid, 'SIGKILL');
  await isGone(mark, 5_000);
}

/** Waits for the end of a process; false where it still runs after that time. */
export async function isGone(mark: Mark, patience: number): Promise<boolean> {
  const deadline = performance.now() + patience;
  while (isAlive(mark)) {
    if (performance.now() > deadline) return false;
    await sleep(50);
  }
  return true;
}
