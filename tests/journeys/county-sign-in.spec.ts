import { expect, test } from '@playwright/test';
import { type TestProvider, startOidcProvider } from '../support/oidc-provider.ts';

let provider: TestProvider;
test.beforeAll(async ({ baseURL }) => {
  provider = await startOidcProvider(baseURL!, {
    port: Number(new URL(process.env['OIDC_ISSUER']!).port),
    clientSecret: process.env['OIDC_CLIENT_SECRET']!,
  });
});
test.afterAll(() => provider.close());

test('a clerk signs in through the county, and signing out ends both', async ({ page, baseURL }) => {
  // Given the sign-in page, when the clerk takes the county's way
  await page.goto('/');
  await page.getByRole('button', { name: '统一身份认证登录' }).click();
  await page.waitForURL((url) => url.origin === provider.issuer);
  await page.locator('input[name=login]').fill('health-clerk');
  await page.locator('input[name=password]').fill('any');
  await page.locator('button[type=submit]').click();

  // Then he is in, as himself
  await page.waitForURL((url) => url.origin === baseURL);
  await expect(page.getByText('卫生健康委经办人（演示）').first()).toBeVisible();

  // When he signs out, then the county asks once and is left too
  await page.getByText('卫生健康委经办人（演示）').first().click();
  await page.getByText('退出').first().click();
  await page.waitForURL((url) => url.origin === provider.issuer);
  await page.locator('button[value=yes]').click();
  await page.waitForURL((url) => url.origin === baseURL);
  await expect(page.getByLabel('账号')).toBeVisible();

  // And whoever comes next is asked for a name again
  await page.getByRole('button', { name: '统一身份认证登录' }).click();
  await page.waitForURL((url) => url.origin === provider.issuer);
  await expect(page.locator('input[name=login]')).toBeVisible();
});
