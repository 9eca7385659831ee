import { randomInt } from 'node:crypto';
import { type Page, expect } from '@playwright/test';
import { ActivityForm } from './pages/activity-form.ts';
import { test } from './pages/sign-in.ts';

const VENUE = '县文化馆';

/** What a record's page tells of its past, the last act first. */
function history(page: Page) {
  return page.getByRole('region', { name: '办理过程' }).getByRole('listitem');
}

test('what can hardly be meant is asked once, and the answer stands in the history for whoever reads it', async ({
  signInAs,
}) => {
  // Given a clerk who has typed 30 000 for 300
  const page = await signInAs('culture-tourism-clerk');
  const form = new ActivityForm(page);
  const title = `疑问演示${randomInt(1e9)}`;
  await form.open();
  await form.enter({ title, venue: VENUE, heldOn: '2026-11-18', audience: '30000' });
  await form.submit();

  // Then the form asks in words, and takes the right number without more ado
  await expect(form.question(/平时为.*此次为30000/)).toBeVisible();
  await form.enter({ title, venue: VENUE, audience: '300' });
  await form.submit();
  await form.expectMade();

  // When the same activity is entered twice, then that is asked
  await form.enter({ title, venue: VENUE, audience: '300' });
  await form.submit();
  await expect(form.question('疑似重复')).toBeVisible();

  // When it is of last year, then that is asked, and the answer is kept
  await form.enter({ title, venue: VENUE, heldOn: '2025-06-18' });
  await form.submit();
  await expect(form.question('在2025年，不计入2026年')).toBeVisible();
  await form.confirm();
  await page.getByRole('link', { name: '查看记录' }).click();
  await expect(page.getByRole('heading', { name: title })).toBeVisible();

  // When it is corrected, then clerk, reviewer and supervisor read what was asked, what changed, and why
  await page.getByRole('link', { name: '登记举办情况或更正' }).click();
  await page.getByLabel('到场观众估算数').fill('310');
  await page.getByRole('combobox', { name: '更正原因' }).click();
  await page.locator('.ant-select-item-option:visible').getByText('录入错误', { exact: true }).click();
  await page.getByRole('button', { name: '保存', exact: true }).click();
  await expect(history(page).first()).toContainText('录入错误');
  const { pathname } = new URL(page.url());
  for (const username of ['culture-tourism-clerk', 'culture-tourism-reviewer', 'supervisor']) {
    const reader = await signInAs(username);
    await reader.goto(pathname);
    const acts = history(reader);
    await expect(acts.first()).toContainText('录入错误');
    await expect(acts.first()).toContainText(/300.*310/);
    await expect(acts.last()).toContainText('在2025年，不计入2026年');
  }
});

test('three townships of thirty-three in a share are asked about', async ({ signInAs }) => {
  // Given a clerk whose unit states for the county as a whole
  const page = await signInAs('health-clerk');
  await page.goto('/health/statements/new');
  await page.getByLabel('指标').click();
  await page.locator('.ant-select-item-option:visible').filter({ hasText: 'M12-2' }).click();
  await page.getByLabel('统计期起').fill('2026-10-01');
  await page.getByLabel('统计期止').fill('2026-10-31');

  // When three townships are all that is stated
  await page.getByLabel('分乡镇（街道）填写或粘贴').check();
  await page.getByLabel(/从 Excel 或导出文件复制/).fill('西沱镇\t58\t60\n黄水镇\t59\t60\n悦崃镇\t60\t60');
  await page.getByLabel('签发文件编号或名称').fill('石卫函〔2026〕99号');
  await page.getByLabel('签发人').fill('演示签发人');
  await page.getByLabel('签发日期').fill('2026-11-10');
  await page.getByRole('button', { name: '提交', exact: true }).click();

  // Then the form says how many are missing, and what of the whole is
  const asked = page.getByRole('alert').getByRole('listitem');
  await expect(asked.filter({ hasText: '由33个乡镇（街道）变为3个，缺30个' })).toBeVisible();
  await expect(asked.filter({ hasText: '由1101变为180' })).toBeVisible();
});
