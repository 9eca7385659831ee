import { spawn } from 'node:child_process';
import { closeSync, openSync } from 'node:fs';
import { logEnd, logTail } from './processes/log.ts';
import type { Roster } from './processes/roster.ts';
import { signalGroup } from './processes/signal.ts';
import { Problem } from './problem.ts';
import { say } from './words.ts';

/** A program that is run once and must succeed. */
export interface Command {
  readonly id: string;
  /** What it does, for the line that says it failed. */
  readonly what: string;
  readonly command: string;
  readonly args: readonly string[];
  readonly env: NodeJS.ProcessEnv;
  readonly cwd: string;
  readonly log: string;
}

/** Refuses, with the end of its output, where it fails; `signal` ends it with all its children. */
export async function runCommand(job: Command, roster: Roster, signal: AbortSignal): Promise<void> {
  signal.throwIfAborted();
  const from = logEnd(job.log);
  const output = openSync(job.log, 'a', 0o600);
  const child = spawn(job.command, job.args, {
    env: job.env,
    cwd: job.cwd,
    detached: true,
    stdio: ['ignore', output, output],
  });
  closeSync(output);
  const pid = child.pid;
  if (pid) roster.add(job.id, pid);
  function end(): void {
    if (pid) signalGroup(pid, 'SIGTERM');
  }
  signal.addEventListener('abort', end, { once: true });
  const { promise, resolve } = Promise.withResolvers<string | undefined>();
  child.once('error', (error) => resolve(error.message));
  child.once('exit', (code, killed) => {
    if (code === 0) resolve(undefined);
    else resolve(killed ? say('reason.signal', { signal: killed }) : say('reason.exit', { code: code ?? 0 }));
  });
  const reason = await promise;
  signal.removeEventListener('abort', end);
  if (pid) roster.remove(pid);
  signal.throwIfAborted();
  if (reason)
    throw new Problem('problem.command', { what: job.what, reason, log: job.log }, logTail(job.log, from));
}
