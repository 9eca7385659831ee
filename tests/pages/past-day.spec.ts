import { expect } from '@playwright/test';
import { OverviewPage } from '../journeys/pages/overview.ts';
import { test } from '../journeys/pages/sign-in.ts';

const DAY = '2026-06-30';

test('a day gone by shows the records of that day, no work of today, and says so', async ({ signInAs }) => {
  const overview = new OverviewPage(await signInAs('leader'));
  const { page } = overview;
  await overview.open();
  await expect(page.getByText(/待办 \d/).first()).toBeVisible();
  await overview.open(`/?asOf=${DAY}`);
  await expect(page.getByRole('status').filter({ hasText: '当前查看截至6月30日的情况' })).toBeVisible();
  const latest = await page.getByText(/^(?: · )?记录至/).allInnerTexts();
  expect(latest.length).toBeGreaterThan(5);
  for (const words of latest) expect(Number(/记录至(\d+)月/.exec(words)![1])).toBeLessThanOrEqual(6);
  await expect(page.getByText('待办')).toHaveCount(1);

  await page.goto(`/commitments/C06?asOf=${DAY}`);
  await expect(page.getByText('责任单位的办理情况只反映当前，此处不显示。')).toBeVisible();
  await expect(page.getByText('卫生健康模块')).toHaveCount(0);
  await page.getByRole('button', { name: '回到今天' }).first().click();
  await expect(page.getByText('卫生健康模块')).toBeVisible();
});

test('a forecast after the end of the year is red', async ({ signInAs }) => {
  const overview = new OverviewPage(await signInAs('leader'));
  await overview.open();
  const late = overview.page.locator('.ms-late').first();
  await expect(late).toHaveCSS('color', await overview.page.evaluate(redOf));
});

/** What the theme calls red, as the browser computes it. */
function redOf(): string {
  const probe = document.body.appendChild(document.createElement('p'));
  probe.style.color = 'var(--text-red)';
  const { color } = getComputedStyle(probe);
  probe.remove();
  return color;
}
