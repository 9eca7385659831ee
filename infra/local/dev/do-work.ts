import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { findRunning } from '../processes/roster.ts';
import { report } from '../progress.ts';
import { ROOT, nodeArguments } from '../root.ts';
import type { Work } from './work.rules.ts';

/** Where the running system says who runs. */
interface Place {
  readonly roster: string;
  readonly data: string;
}

/** Does what follows from a change, each step only where the one before it went well: a broken schema restarts nothing. */
export async function doWork({ schema, migrate, restart, build }: Work, place: Place): Promise<void> {
  if (schema && !(await step('schema', nodeArguments('schema/generate.ts')))) return;
  for (const id of migrate) {
    if (!(await step(id, nodeArguments('infra/local/kernel.ts', 'migrate', id, '--data', place.data))))
      return;
  }
  if (restart.length > 0) {
    endProcesses(restart, place.roster);
    report('dev.restart', { ids: restart.join('、') });
  }
  if (build.length > 0 && (await buildPages(build))) report('dev.built', { ids: build.join('、') });
}

function step(what: string, args: readonly string[]): Promise<boolean> {
  return succeeds(what, process.execPath, args);
}

function buildPages(ids: readonly string[]): Promise<boolean> {
  const filters = ids.map((id) => `--filter=./frontends/${id}`);
  const turbo = join(ROOT, 'node_modules', '.bin', 'turbo');
  return succeeds('build', turbo, ['run', 'build', ...filters, '--no-daemon', '--output-logs=errors-only']);
}

/** The launcher starts again whatever ends. */
function endProcesses(ids: readonly string[], roster: string): void {
  for (const { id, pid } of findRunning(roster)?.processes ?? []) {
    if (ids.includes(id)) process.kill(pid, 'SIGTERM');
  }
}

async function succeeds(what: string, command: string, args: readonly string[]): Promise<boolean> {
  const child = spawn(command, args, {
    cwd: ROOT,
    env: { ...process.env, TURBO_TELEMETRY_DISABLED: '1', DO_NOT_TRACK: '1', TURBO_UI: 'false' },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let output = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8').on('data', (text: string) => (output += text));
  }
  const { promise, resolve } = Promise.withResolvers<number | null>();
  child.once('error', () => resolve(null));
  child.once('close', resolve);
  if ((await promise) === 0) return true;
  report('dev.failed', { what });
  console.error(output.trimEnd());
  return false;
}
