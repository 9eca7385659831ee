import { gzipSync } from 'node:zlib';
import { expect } from '@playwright/test';
import { OverviewPage } from '../journeys/pages/overview.ts';
import { test } from '../journeys/pages/sign-in.ts';

const LIMIT_KB = 340;

test(`the overview's first load is at most ${LIMIT_KB} kB gzip, and no request leaves the machine`, async ({
  signInAs,
  baseURL,
}) => {
  const page = await signInAs('leader');
  const bodies: Promise<{ url: string; bytes: number }>[] = [];
  const elsewhere: string[] = [];
  page.on('request', (request) => {
    const url = new URL(request.url());
    if (url.protocol.startsWith('http') && url.origin !== baseURL) elsewhere.push(request.url());
  });
  page.on('response', (response) => {
    if (response.request().resourceType() === 'eventsource') return;
    // Level 6 is what a server uses; whatever encoding went over the wire, this is the size in gzip.
    bodies.push(
      response.body().then(
        (body) => ({ url: response.url(), bytes: gzipSync(body, { level: 6 }).length }),
        () => ({ url: response.url(), bytes: 0 }),
      ),
    );
  });
  await page.goto('about:blank');
  await new OverviewPage(page).open();
  await page.waitForTimeout(1500);
  const sizes = await Promise.all(bodies);
  const total = sizes.reduce((sum, { bytes }) => sum + bytes, 0);
  console.log(`overview first load: ${(total / 1000).toFixed(1)} kB gzip in ${sizes.length} responses`);
  expect(elsewhere).toEqual([]);
  expect(sizes.length).toBeGreaterThan(5);
  expect(total / 1000).toBeLessThanOrEqual(LIMIT_KB);
});
