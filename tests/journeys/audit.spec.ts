import { readFileSync } from 'node:fs';
import { expect } from '@playwright/test';
import { test } from './pages/sign-in.ts';

const CASE = '信访〔2026〕31号';

test('the auditor reads by day who did what, and with the unit what belongs to one person', async ({
  signInAs,
}) => {
  const clerk = await signInAs('health-clerk');
  await clerk.goto('/health');
  await clerk.getByRole('table').getByRole('link').first().click();
  await clerk.getByRole('button', { name: '查看完整信息' }).click();
  const dialog = clerk.getByRole('dialog');
  await dialog.getByText('随访、回访').click();
  await dialog.getByRole('textbox').fill('电话未接');
  await dialog.getByRole('button', { name: '查看' }).click();
  await expect(clerk.getByText(/^5\d{16}[\dX]$/)).toBeVisible();
  const idNumber = await clerk.getByText(/^5\d{16}[\dX]$/).innerText();

  const page = await signInAs('audit-admin');
  await page.goto('/audit?module=health');
  await expect(page.getByText('未发现改动')).toBeVisible();
  await expect(page.getByText('属敏感记录')).toBeVisible();
  await page.getByLabel('当事人身份证号').fill(idNumber);
  await page.getByLabel('当事人身份证号').press('Enter');
  await expect(page.getByText('没有符合条件的操作记录')).toBeVisible();
  expect(page.url()).not.toContain(idNumber);

  await page.getByRole('link', { name: '调阅申请' }).click();
  await page.getByRole('button', { name: '按当事人申请调阅' }).click();
  await page.getByLabel('案件或信访编号').fill(CASE);
  await page.getByLabel('当事人身份证号').fill(idNumber);
  await page.getByLabel('记录所属单位').fill('卫生健康');
  await page.getByLabel('记录所属单位').press('Enter');
  await page.getByRole('button', { name: '提交申请' }).click();
  await expect(page.getByText('待确认')).toBeVisible();

  const reviewer = await signInAs('health-reviewer');
  await reviewer.goto('/audit/openings');
  await reviewer.getByRole('button', { name: `同意编号 ${CASE} 的申请`, exact: true }).click();
  await expect(reviewer.getByText('已同意')).toBeVisible();

  await page.reload();
  await page.getByRole('link', { name: '查阅' }).click();
  await expect(page.getByRole('link', { name: '登记筛查' }).first()).toBeVisible();
  await expect(page.getByText('随访、回访：电话未接')).toBeVisible();
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: '导出表格' }).click();
  const file = await download;
  expect(file.suggestedFilename()).toBe('审计记录-health.csv');
  const text = readFileSync(await file.path(), 'utf8');
  expect(text).toContain('"查看完整个人信息"');
  expect(text).not.toContain(idNumber);
  await page.getByRole('link', { name: '登记筛查' }).first().click();
  await expect(page.getByText('筛查项目')).toBeVisible();
});

for (const username of ['system-admin', 'security-admin', 'leader']) {
  test(`${username} finds no way to the trail, and none by its address`, async ({ signInAs }) => {
    const page = await signInAs(username);
    await page.goto('/audit');
    await expect(page.getByText('无权查看')).toBeVisible();
    await expect(page.getByRole('link', { name: '审计' })).toHaveCount(0);
  });
}
