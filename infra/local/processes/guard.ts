import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Roster } from './roster.ts';

const GUARDIAN = fileURLToPath(new URL('guardian.ts', import.meta.url));

/** Starts the guardian of this process. `throwAway` names folders to delete when this process is gone. */
export function startGuardian(roster: Roster, throwAway: readonly string[] = []): () => Promise<void> {
  // Node runs plain TypeScript by itself; without a loader the guardian takes 40 MB less.
  const guardian = spawn(process.execPath, [GUARDIAN, roster.file, ...throwAway], {
    cwd: '/',
    detached: true,
    env: {},
    stdio: ['pipe', 'ignore', 'ignore'],
  });
  guardian.stdin.on('error', () => undefined);
  guardian.unref();
  roster.setGuardian(guardian.pid!);
  return async function release() {
    guardian.stdin.end();
    while (guardian.exitCode === null && guardian.signalCode === null) await sleep(20);
  };
}
