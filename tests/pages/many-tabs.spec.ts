import { type BrowserContext, type Page, type Request, expect } from '@playwright/test';
import { OverviewPage } from '../journeys/pages/overview.ts';
import { ScreeningForm, newWoman } from '../journeys/pages/screening-form.ts';
import { test } from '../journeys/pages/sign-in.ts';

const TABS = 20;

/** The streams of changes that a browser holds open. */
function streamsOf(context: BrowserContext): ReadonlySet<Request> {
  const open = new Set<Request>();
  context.on('request', (request) => request.url().endsWith('/api/events') && open.add(request));
  context.on('requestfinished', (request) => open.delete(request));
  context.on('requestfailed', (request) => open.delete(request));
  context.on('page', (page) =>
    page.on('close', () => {
      for (const request of open) if (request.frame().page() === page) open.delete(request);
    }),
  );
  return open;
}

// Six connections are all that a browser gives to an HTTP/1.1 host.
test(`${TABS} tabs of one browser work, follow what changes, and hold one stream`, async ({ signInAs }) => {
  test.setTimeout(120_000);
  const context = (await signInAs('leader')).context();
  const streams = streamsOf(context);
  const tabs: Page[] = [];
  while (tabs.length < TABS) {
    const few = await Promise.all([context.newPage(), context.newPage()]);
    await Promise.all(few.map((tab) => new OverviewPage(tab).open()));
    tabs.push(...few);
  }
  await expect.poll(() => streams.size).toBe(1);

  const form = new ScreeningForm(await signInAs('health-clerk'));
  await form.open();
  const asked = Promise.all(tabs.map(follows));
  await form.submit({ idNumber: newWoman() });
  await asked;

  const [stream] = streams;
  const holder = stream!.frame().page();
  await holder.close();
  await expect.poll(() => [...streams].filter((it) => it !== stream).length).toBe(1);
  expect(streams.size).toBe(1);
});

/** A page asks again although nobody at it did anything. */
function follows(page: Page): Promise<unknown> {
  return page.waitForResponse(
    (response) => response.ok() && response.request().headers()['x-minsheng-passive'] === 'true',
  );
}
