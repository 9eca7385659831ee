import { type ChildProcess, spawn } from 'node:child_process';
import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { placesIn } from '../data-folder.ts';
import { findFreeBase } from '../ports.ts';
import { findRunning, type ListedProcess } from '../processes/roster.ts';
import { ROOT, nodeArguments } from '../root.ts';

const READY = /Ctrl-C/;

/** A launcher started by a test, as a person starts it. */
export interface Launched {
  readonly process: ChildProcess;
  readonly port: number;
  /** What it wrote so far, by stream. */
  readonly output: { out: string; error: string };
  /** The exit code, or null where it was killed. */
  readonly ended: Promise<number | null>;
}

/** A data folder and a block of ports of its own; `remove` deletes the folder. */
export async function makeStage(): Promise<{
  folder: string;
  data: string;
  port: number;
  remove: () => void;
}> {
  const folder = mkdtempSync(join(tmpdir(), 'minsheng-stage-'));
  chmodSync(folder, 0o711);
  return {
    folder,
    data: join(folder, 'data'),
    port: await findFreeBase(),
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
}

export function launch(port: number, data: string, ...more: readonly string[]): Launched {
  const args = nodeArguments('infra/local/start.ts', '--port', String(port), '--data', data, ...more);
  // The runner's own mode and settings are not the person's.
  const kept = Object.entries(process.env).filter(
    ([name]) => !/^(NODE_ENV|VITEST|MINSHENG_|npm_)/.test(name),
  );
  const child = spawn(process.execPath, args, {
    cwd: ROOT,
    env: Object.fromEntries(kept),
    detached: true,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const output = { out: '', error: '' };
  child.stdout.setEncoding('utf8').on('data', (text: string) => (output.out += text));
  child.stderr.setEncoding('utf8').on('data', (text: string) => (output.error += text));
  const { promise, resolve } = Promise.withResolvers<number | null>();
  child.once('close', resolve);
  return { process: child, port, output, ended: promise };
}

/** Resolves when the launcher says that everything is ready; throws its words where it ends before. */
export async function untilReady({ process: child, output, ended }: Launched): Promise<void> {
  const { promise, resolve, reject } = Promise.withResolvers<void>();
  child.stdout?.on('data', () => READY.test(output.out) && resolve());
  void ended.then(() => reject(new Error(`the launcher ended: ${output.out}\n${output.error}`)));
  await promise;
}

/** Launcher, guardian and everything they started. */
export function processesOf(data: string): readonly ListedProcess[] {
  const running = findRunning(placesIn(data).running);
  if (!running) return [];
  const { launcher, guardian, processes } = running;
  return [
    { id: 'launcher', ...launcher },
    ...(guardian ? [{ id: 'guardian', ...guardian }] : []),
    ...processes,
  ];
}
