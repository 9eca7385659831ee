import { type Browser, type Page, expect } from '@playwright/test';
import { DEMO_PASSWORD } from '@minsheng/seeds/accounts';

/** A browser of somebody's own, signed in as a script would: quick, for journeys that are about something else. */
export async function signInAs(browser: Browser, username: string): Promise<Page> {
  const page = await (await browser.newContext()).newPage();
  const answer = await page.request.post('/api/auth/sign-in/username', {
    data: { username, password: DEMO_PASSWORD },
  });
  expect(answer.status()).toBe(200);
  return page;
}

/** Signs in by the form of the sign-in page. */
export async function signInByForm(page: Page, username: string, password = DEMO_PASSWORD): Promise<void> {
  await page.goto('/');
  await page.getByLabel('账号').fill(username);
  await page.getByLabel('密码').fill(password);
  await page.getByRole('button', { name: '登录', exact: true }).click();
}
