import { expect, test } from '@playwright/test';
import { signInByForm } from './pages/sign-in.ts';

test('somebody signs in by the form, and out again', async ({ page }) => {
  await signInByForm(page, 'leader');
  await expect(page.getByText('县级票决 10 件')).toBeVisible();
  await page.locator('summary').filter({ hasText: '县领导' }).click();
  await page.getByRole('button', { name: '退出登录' }).click();
  await expect(page.getByRole('button', { name: '登录', exact: true })).toBeVisible();
  // The cookie that the browser still has, if any, opens nothing any more.
  const asked = () => page.request.post('/graphql', { data: { query: '{ __typename }' } });
  await expect.poll(async () => (await asked()).status()).toBe(401);
});

test('a wrong password is refused in words, and nothing of the page is shown', async ({ page }) => {
  await signInByForm(page, 'leader', 'not-the-password');
  await expect(page.getByText('账号或密码不正确。')).toBeVisible();
  await expect(page.getByText('县级票决')).toHaveCount(0);
});
