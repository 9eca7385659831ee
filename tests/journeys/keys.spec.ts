import { spawn } from 'node:child_process';
import { resolve } from 'node:path';
import { expect } from '@playwright/test';
import { test } from './pages/sign-in.ts';

const ROOT = resolve(import.meta.dirname, '../..');

/** A command of the README beside the system under test; what it says. */
async function run(script: string, ...args: readonly string[]): Promise<string> {
  const data = ['--data', process.env['MINSHENG_TEST_DATA']!];
  const child = spawn('npm', ['run', '--silent', script, '--', ...args, ...data], { cwd: ROOT });
  let said = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (text) => (said += String(text)));
  const code = await new Promise((done) => child.once('exit', done));
  return `${said}exit ${String(code)}`;
}

test('keys rotate while people work, old records still open, and every trail holds', async ({ signInAs }) => {
  test.setTimeout(180_000);
  const page = await signInAs('health-clerk');
  await page.goto('/health');
  const links = page.getByRole('table').getByRole('link');
  await links.first().waitFor();
  const names = await links.allInnerTexts();

  expect(await run('people:new-key')).toContain('k2 is the current key now');
  const done = new AbortController();
  const rotated = run('people:rotate').finally(() => done.abort());
  do {
    await page.reload();
    await expect(links).toHaveText(names);
  } while (!done.signal.aborted);
  expect(await rotated).toMatch(
    /health: Screening: [1-9]\d{4} rows sealed anew as a256gcm\.k2\n(.*\n)*exit 0$/m,
  );

  expect(await run('people:forget-key', 'k1')).toMatch(/k1 is gone.*\nexit 0$/);
  await page.reload();
  await expect(links).toHaveText(names);
  expect(await run('audit:verify')).toMatch(/health: \d+ links and \d+ signed heads hold .*\n(.*\n)*exit 0$/);
  expect(await run('people:deidentify', '--dry-run')).toContain(
    'health: nothing is older than its rules allow',
  );
});
