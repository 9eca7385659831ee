import type { Places } from './data-folder.ts';
import { Problem } from './problem.ts';
import { stopLeftovers } from './processes/leftovers.ts';
import { isAlive } from './processes/mark.ts';
import { findRunning } from './processes/roster.ts';
import { isGone } from './processes/signal.ts';
import { report } from './progress.ts';

const GUARDIAN_PATIENCE = 60_000;

/** Refuses where a launcher runs on this data folder; cleans up after one that was killed. */
export async function requireAlone(places: Places): Promise<void> {
  const running = findRunning(places.running);
  if (!running) return;
  const { launcher, guardian, port } = running;
  if (isAlive(launcher)) throw new Problem('problem.running', { port, pid: launcher.pid });
  report('step.left-over');
  if (guardian && !(await isGone(guardian, GUARDIAN_PATIENCE)))
    throw new Problem('problem.stopping', { pid: guardian.pid });
  await stopLeftovers(places.running);
}
