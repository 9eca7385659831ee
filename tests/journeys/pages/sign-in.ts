import { type BrowserContext, type Page, test as base, expect } from '@playwright/test';
import { DEMO_PASSWORD } from '@minsheng/seeds/accounts';

interface Fixtures {
  /** A browser of somebody's own, signed in as a script would: quick, for journeys that are about something else. */
  readonly signInAs: (username: string) => Promise<Page>;
}

/** Tests that sign in as many people as they like; their browsers are closed when the test ends. */
export const test = base.extend<Fixtures>({
  signInAs: async ({ browser }, use) => {
    const contexts: BrowserContext[] = [];
    await use(async (username) => {
      const context = await browser.newContext();
      contexts.push(context);
      const page = await context.newPage();
      const answer = await page.request.post('/api/auth/sign-in/username', {
        data: { username, password: DEMO_PASSWORD },
      });
      expect(answer.status()).toBe(200);
      return page;
    });
    for (const context of contexts) await context.close();
  },
});

/** Signs in by the form of the sign-in page. */
export async function signInByForm(page: Page, username: string, password = DEMO_PASSWORD): Promise<void> {
  // Where somebody has just signed out, the page is still on its way to this one and breaks off who goes there as well.
  await expect(() => page.goto('/')).toPass();
  await signIn(page, username, password);
}

/** Where the sign-in page stands already, in the place of what was asked for. */
export async function signIn(page: Page, username: string, password = DEMO_PASSWORD): Promise<void> {
  await page.getByLabel('账号').fill(username);
  await page.getByLabel('密码').fill(password);
  await page.getByRole('button', { name: '登录', exact: true }).click();
}

/** The browser's session becomes another person's without any tab having a part in it. */
export async function becomeAnother(page: Page, username: string): Promise<void> {
  const { origin } = new URL(page.url());
  const answer = await page.request.post('/api/auth/sign-in/username', {
    data: { username, password: DEMO_PASSWORD },
    headers: { origin },
  });
  expect(answer.status()).toBe(200);
}
