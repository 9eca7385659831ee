import { join } from 'node:path';
import { modules } from '@minsheng/kernel/registry';
import { type Command, runCommand } from './command.ts';
import type { Places } from './data-folder.ts';
import {
  type Surroundings,
  buildEnvironment,
  demonstrationEnvironment,
  migrationEnvironment,
} from './environment.ts';
import type { Roster } from './processes/roster.ts';
import { report } from './progress.ts';
import { ROOT, nodeArguments } from './root.ts';
import { say } from './words.ts';

const AT_ONCE = 2;

export interface Preparing {
  readonly places: Places;
  readonly roster: Roster;
  /** Aborted when the launcher is told to stop. */
  readonly signal: AbortSignal;
}

/** Builds portal and remotes; turbo skips what has not changed. */
export async function buildPages(settings: NodeJS.ProcessEnv, preparing: Preparing): Promise<void> {
  report('step.build-begin');
  const turbo = join(ROOT, 'node_modules', '.bin', 'turbo');
  const args = [
    'run',
    'build',
    '--filter=./frontends/*',
    `--concurrency=${AT_ONCE}`,
    '--no-daemon',
    '--output-logs=new-only',
  ];
  await run(preparing, {
    id: 'build',
    what: say('what.build'),
    command: turbo,
    args,
    env: buildEnvironment(settings),
  });
  report('step.build');
}

/** Brings every service's tables up to date, as their owner. */
export async function migrateAll(around: Surroundings, preparing: Preparing): Promise<void> {
  const waiting = modules().map(({ id }) => id);
  async function work(): Promise<void> {
    for (let id = waiting.shift(); id; id = waiting.shift()) {
      await runNode(preparing, {
        id: `migrate-${id}`,
        what: say('what.migrate', { id }),
        args: nodeArguments('services/kernel/src/cli.ts', 'migrate', id),
        env: migrationEnvironment(around, id),
      });
    }
  }
  await Promise.all(Array.from({ length: AT_ONCE }, work));
  report('step.migrate', { count: modules().length });
}

/** Accounts and records, through the services' own actions. */
export async function loadDemonstration(around: Surroundings, preparing: Preparing): Promise<void> {
  report('step.demo-begin');
  const env = demonstrationEnvironment(around);
  await runNode(preparing, {
    id: 'demo',
    what: say('what.demo'),
    args: nodeArguments('seeds/demo/load.ts'),
    env,
  });
  report('step.demo');
}

type NodeCommand = Pick<Command, 'id' | 'what' | 'args' | 'env'>;

async function runNode(preparing: Preparing, job: NodeCommand): Promise<void> {
  await run(preparing, { ...job, command: process.execPath });
}

async function run(
  { places, roster, signal }: Preparing,
  job: NodeCommand & Pick<Command, 'command'>,
): Promise<void> {
  await runCommand({ ...job, cwd: ROOT, log: join(places.logs, `${job.id}.log`) }, roster, signal);
}
