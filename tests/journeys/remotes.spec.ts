import { expect } from '@playwright/test';
import { OverviewPage } from './pages/overview.ts';
import { test } from './pages/sign-in.ts';

const PANEL = '“卫生健康”暂时无法使用';

test('a remote that is missing shows a panel, the rest works, and a retry brings it back', async ({
  signInAs,
}) => {
  const page = await signInAs('health-clerk');
  await page.route('**/mf/health/**', (route) => route.abort());
  await page.goto('/health');
  await expect(page.getByText(PANEL)).toBeVisible();
  await page.getByRole('link', { name: '总览' }).click();
  await expect(new OverviewPage(page).rows).toHaveCount(22);
  await page.goto('/health');
  await expect(page.getByText(PANEL)).toBeVisible();
  await page.unroute('**/mf/health/**');
  await page.getByRole('button', { name: '重试' }).first().click();
  await expect(page.getByRole('heading', { name: '筛查记录' })).toBeVisible();
});

test('a remote that does not answer shows the panel after ten seconds', async ({ signInAs }) => {
  const page = await signInAs('health-clerk');
  await page.route('**/mf/health/**', () => new Promise(() => {}));
  await page.goto('/health');
  await expect(page.getByText(PANEL)).toBeVisible({ timeout: 15_000 });
  await expect(page.getByText('10秒内没有响应')).toBeVisible();
});

test('a remote that throws shows the panel, and the rest works', async ({ signInAs }) => {
  const page = await signInAs('health-clerk');
  await page.route('**/mf/health/assets/module-*.js', (route) =>
    route.fulfill({ contentType: 'text/javascript', body: `throw new Error('broken')` }),
  );
  await page.goto('/health');
  await expect(page.getByText(PANEL)).toBeVisible();
  await page.getByRole('link', { name: '总览' }).click();
  await expect(new OverviewPage(page).rows).toHaveCount(22);
});
