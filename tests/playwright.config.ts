import { randomBytes } from 'node:crypto';
import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { defineConfig } from '@playwright/test';
import { findFreeBase } from '../infra/local/ports.ts';
import { BROWSER_FLAGS, findBrowser } from '../infra/local/testing/browser.ts';

// Every worker reads this file again and must find the same system: the first reading leaves its choice in the environment.
const port = (process.env['MINSHENG_TEST_PORT'] ??= String(await findFreeBase()));
const data = (process.env['MINSHENG_TEST_DATA'] ??= temporaryFolder());
// The county's own sign-in, which one journey lets run there, on a port beyond those of the system.
const oidc = {
  OIDC_ISSUER: (process.env['OIDC_ISSUER'] ??= `http://127.0.0.1:${Number(port) + 90}`),
  OIDC_CLIENT_ID: 'minsheng',
  OIDC_CLIENT_SECRET: (process.env['OIDC_CLIENT_SECRET'] ??= randomBytes(24).toString('base64url')),
};
const baseURL = `http://127.0.0.1:${port}`;

/** Browser tests against the real launcher with demonstration data, on ports and in a data folder of their own. */
export default defineConfig({
  outputDir: '../test-results',
  // A journey stops services or waits for one figure: it has the system for itself. Pages are looked at two at a time.
  workers: 2,
  projects: [
    { name: 'journeys', testDir: './journeys', workers: 1 },
    { name: 'pages', testDir: './pages', dependencies: ['journeys'] },
  ],
  forbidOnly: Boolean(process.env['CI']),
  timeout: 60_000,
  expect: { timeout: 10_000 },
  reporter: 'list',
  use: {
    baseURL,
    locale: 'zh-CN',
    timezoneId: 'Asia/Shanghai',
    // Nobody waits for a movement to end.
    contextOptions: { reducedMotion: 'reduce' },
    screenshot: 'only-on-failure',
    trace: 'retain-on-failure',
    launchOptions: { executablePath: findBrowser(), args: BROWSER_FLAGS },
  },
  webServer: {
    command: `node --import @oxc-node/core/register infra/local/start.ts --port ${port} --data ${data}`,
    cwd: resolve(import.meta.dirname, '..'),
    env: oidc,
    // The last line of the launcher, which comes only when every service is ready.
    wait: { stdout: /Ctrl-C/ },
    timeout: 300_000,
    gracefulShutdown: { signal: 'SIGTERM', timeout: 60_000 },
    stdout: 'pipe',
  },
});

function temporaryFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'minsheng-pages-'));
  chmodSync(folder, 0o711);
  // Only the first reading comes here, in the process that ends last, after the system has stopped.
  process.once('exit', () => rmSync(folder, { recursive: true, force: true }));
  return join(folder, 'data');
}
