import { readFileSync } from 'node:fs';
import { expect } from '@playwright/test';
import { test } from './pages/sign-in.ts';

test('the auditor finds who recorded a screening, sees it before and after, and takes the trail away', async ({
  signInAs,
}) => {
  const clerk = await signInAs('health-clerk');
  await clerk.goto('/health');
  await clerk.getByRole('table').getByRole('link').first().click();
  await clerk.getByRole('button', { name: '查看完整信息' }).click();
  await clerk.getByLabel('用途').fill('电话随访核对');
  await clerk.getByRole('dialog').getByRole('button', { name: '查看' }).click();
  await expect(clerk.getByText(/^5\d{16}[\dX]$/)).toBeVisible();
  const idNumber = await clerk.getByText(/^5\d{16}[\dX]$/).innerText();

  const page = await signInAs('audit-admin');
  await page.goto('/audit?module=health');
  await expect(page.getByRole('link', { name: '审计' })).toBeVisible();
  await expect(page.getByText('未发现改动')).toBeVisible();
  await expect(page.getByRole('link', { name: '查看完整个人信息' }).first()).toBeVisible();

  await page.getByLabel('当事人身份证号').fill(idNumber);
  await page.getByLabel('当事人身份证号').press('Enter');
  await expect(page.getByRole('link', { name: '登记筛查' }).first()).toBeVisible();
  await expect(page.getByText('电话随访核对')).toBeVisible();
  expect(page.url()).not.toContain(idNumber);

  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: '导出表格' }).click();
  const file = await download;
  expect(file.suggestedFilename()).toBe('审计记录-health.csv');
  const text = readFileSync(await file.path(), 'utf8');
  expect(text).toContain('"查看完整个人信息"');
  expect(text).not.toContain(idNumber);

  await page.getByRole('link', { name: '登记筛查' }).first().click();
  await expect(page.getByText('筛查项目')).toBeVisible();
  await expect(page.getByText('单位经办人')).toBeVisible();
  await expect(page.getByText(/链上第\s[\d\s]+条，未改动/)).toBeVisible();
});

for (const username of ['system-admin', 'security-admin', 'leader']) {
  test(`${username} finds no way to the trail, and none by its address`, async ({ signInAs }) => {
    const page = await signInAs(username);
    await page.goto('/audit');
    await expect(page.getByText('无权查看')).toBeVisible();
    await expect(page.getByRole('link', { name: '审计' })).toHaveCount(0);
  });
}
