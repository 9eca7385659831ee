import { spawn } from 'node:child_process';
import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ROOT } from './root.ts';
import { requireBrowser } from './testing/browser.ts';
import { type Tally, closingLine, playwrightTally, runnerTally, sum, vitestTally } from './testing/tally.ts';

/** What failed without being a test, told again at the end, where it is read. */
const complaints: string[] = [];
const folder = mkdtempSync(join(tmpdir(), 'minsheng-run-'));
// As root, the PostgreSQL of the system under test runs as another user and must get to its data.
chmodSync(folder, 0o711);
try {
  const checks = [await check('lint'), await check('typecheck')];
  const total = sum([...checks, await runVitest(), await runPlaywright()]);
  console.log(['', ...complaints, closingLine(total)].join('\n'));
  process.exitCode = total.failed > 0 || total.passed === 0 ? 1 : 0;
} finally {
  rmSync(folder, { recursive: true, force: true });
}

/** A check is no test: it counts only when it fails. */
async function check(script: string): Promise<Tally> {
  if ((await run('npm', ['run', '--silent', script])) === 0) return { passed: 0, failed: 0, skipped: 0 };
  complaints.push(`npm run ${script} failed`);
  return { passed: 0, failed: 1, skipped: 0 };
}

async function runVitest(): Promise<Tally> {
  const report = join(folder, 'vitest.json');
  const args = [
    'run',
    '--passWithNoTests',
    '--reporter=default',
    '--reporter=json',
    `--outputFile.json=${report}`,
  ];
  return runnerTally(report, await run('vitest', args), vitestTally);
}

async function runPlaywright(): Promise<Tally> {
  try {
    requireBrowser();
  } catch (error) {
    complaints.push((error as Error).message);
    return { passed: 0, failed: 1, skipped: 0 };
  }
  // Pages are looked at whether or not a journey failed, in a system started anew on the journeys' data.
  return sum([await runBrowserTests('journeys'), await runBrowserTests('pages')]);
}

async function runBrowserTests(project: 'journeys' | 'pages'): Promise<Tally> {
  const report = join(folder, `${project}.json`);
  const args = [
    'test',
    '--config=tests/playwright.config.ts',
    `--project=${project}`,
    '--no-deps',
    '--pass-with-no-tests',
    '--reporter=list,json',
  ];
  const env = { PLAYWRIGHT_JSON_OUTPUT_FILE: report, MINSHENG_TEST_DATA: join(folder, 'data') };
  return runnerTally(report, await run('playwright', args, env), playwrightTally);
}

/** Runs a tool of the workspace with its output on ours, and returns its exit code. */
async function run(command: string, args: readonly string[], more: NodeJS.ProcessEnv = {}): Promise<number> {
  console.log(`\n> ${command} ${args.join(' ')}`);
  const bin = join(ROOT, 'node_modules', '.bin');
  const env = {
    ...untouched(process.env),
    PATH: `${bin}:${process.env['PATH']}`,
    TURBO_TELEMETRY_DISABLED: '1',
    DO_NOT_TRACK: '1',
    ...more,
  };
  const child = spawn(command, args, { cwd: ROOT, env, stdio: ['ignore', 'inherit', 'inherit'] });
  const { promise, resolve } = Promise.withResolvers<number>();
  child.once('error', (error) => {
    console.error(error.message);
    resolve(1);
  });
  child.once('exit', (code) => resolve(code ?? 1));
  return promise;
}

/** Settings of somebody's own system must not reach the systems that tests start: they would share its databases. */
function untouched(settings: NodeJS.ProcessEnv): NodeJS.ProcessEnv {
  const ours = /^(DATABASE_|MINSHENG_|BUSINESS_DATE$|DEMONSTRATION$)/;
  return Object.fromEntries(Object.entries(settings).filter(([name]) => !ours.test(name)));
}
