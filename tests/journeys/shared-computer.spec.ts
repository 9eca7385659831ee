import { type BrowserContext, type Page, expect } from '@playwright/test';
import { ScreeningForm, newWoman } from './pages/screening-form.ts';
import { becomeAnother, signInByForm, test } from './pages/sign-in.ts';

const WOMAN = { idNumber: newWoman(), name: '演示换人' };
const SWITCHED = '账号已切换，请刷新';

async function openTab(context: BrowserContext): Promise<Page> {
  const page = await context.newPage();
  await page.goto('/');
  return page;
}

test('what an old page sends after somebody else has signed in is refused, and nothing of it stays', async ({
  signInAs,
}) => {
  const page = await signInAs('health-clerk');
  // It is the recording that is to be refused, not the draft that a slow hand would send before it.
  await page.route('**/graphql', (route) =>
    (route.request().postData() ?? '').includes('SaveHealthDraft') ? route.abort() : route.continue(),
  );
  const form = new ScreeningForm(page);
  await form.open();
  await becomeAnother(page, 'health-reviewer');
  const answered = page.waitForResponse((response) => response.status() === 409);
  await form.submit(WOMAN);
  await answered;
  await expect(page.getByRole('alert').filter({ hasText: SWITCHED })).toBeVisible();
  expect(await page.locator('body').innerText()).not.toContain('登记检查');
  await expect(page.getByLabel('身份证号')).toHaveCount(0);

  await page.getByRole('button', { name: '刷新' }).click();
  await expect(page.locator('summary')).toBeVisible();
  const clerk = await signInAs('health-clerk');
  const again = new ScreeningForm(clerk);
  await again.open();
  await again.submit(WOMAN);
  // Had the refused one been recorded, this would be the same screening a second time.
  await expect(again.outcome('已登记')).toBeVisible();
});

test('all tabs hear of a sign-out and of a sign-in at once', async ({ page, context }) => {
  await signInByForm(page, 'leader');
  await expect(page.getByText('县级票决 10 件')).toBeVisible();
  const other = await openTab(context);
  await expect(other.getByText('县级票决 10 件')).toBeVisible();

  await page.locator('summary').filter({ hasText: '县领导' }).click();
  await page.getByRole('button', { name: '退出登录' }).click();
  for (const tab of [page, other]) {
    await expect(tab.getByRole('button', { name: '登录', exact: true })).toBeVisible();
    await expect(tab.getByText('县级票决')).toHaveCount(0);
  }

  await signInByForm(other, 'supervisor');
  await expect(page.getByText('县级票决 10 件')).toBeVisible();

  const third = await openTab(context);
  await becomeAnother(third, 'leader');
  await third.reload();
  for (const tab of [page, other])
    await expect(tab.getByRole('alert').filter({ hasText: SWITCHED })).toBeVisible();
});
