import { chromium, expect } from '@playwright/test';
import { BROWSER_FLAGS, findBrowser } from '../../infra/local/testing/browser.ts';
import { ScreeningForm, newWoman } from '../journeys/pages/screening-form.ts';
import { test } from '../journeys/pages/sign-in.ts';

// A name that is not this machine's own: what browsers keep for https is missing there, as on an address of the county's network.
const HOST = 'county.test';

test('on plain http a clerk records as on https', async ({ signInAs, baseURL }) => {
  const { port } = new URL(baseURL!);
  const [session] = await (await signInAs('health-clerk')).context().cookies();
  const browser = await chromium.launch({
    executablePath: findBrowser(),
    args: [...BROWSER_FLAGS, `--host-resolver-rules=MAP ${HOST} 127.0.0.1`],
  });
  try {
    const context = await browser.newContext({ baseURL: `http://${HOST}:${port}`, locale: 'zh-CN' });
    await context.addCookies([{ ...session!, domain: HOST }]);
    const form = new ScreeningForm(await context.newPage());
    await form.open();
    expect(await form.page.evaluate(() => [isSecureContext, 'randomUUID' in crypto])).toEqual([false, false]);
    await form.submit({ idNumber: newWoman() });
    await expect(form.outcome('已登记，计入宫颈癌免费检查')).toBeVisible();
  } finally {
    await browser.close();
  }
});

const TOO_OLD = '请使用 Chrome 107、Edge 107';

test('a browser in which no script runs shows a line in words instead of a white page', async ({
  browser,
}) => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto('/');
  await expect(page.getByText(TOO_OLD)).toBeVisible();
  await context.close();
});

test('where scripts run the line goes as the page comes, unseen', async ({ page }) => {
  await page.goto('/', { waitUntil: 'commit' });
  await expect(page.getByText(TOO_OLD)).toBeHidden();
  await expect(page.getByRole('button', { name: '登录', exact: true })).toBeVisible();
  await expect(page.getByText(TOO_OLD)).toHaveCount(0);
});
