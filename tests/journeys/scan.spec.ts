import { readFileSync } from 'node:fs';
import { type Page, expect } from '@playwright/test';
import { test } from './pages/sign-in.ts';

const PAPER = '石水函〔2026〕88号';
// The start of a PDF is what the server knows one by.
const SCAN = Buffer.from(
  '%PDF-1.7\n1 0 obj\n<< /Type /Catalog >>\nendobj\ntrailer\n<< /Root 1 0 R >>\n%%EOF\n',
);

function paperNamed(name: string) {
  return { name, mimeType: 'application/pdf', buffer: SCAN };
}

async function fillTotal(page: Page): Promise<void> {
  await page.getByLabel('统计期起').fill('2026-01-01');
  await page.getByLabel('统计期止').fill('2026-11-10');
  await page.getByRole('textbox', { name: '数值' }).fill('69000');
  await page.getByLabel('签发文件编号或名称').fill(PAPER);
  await page.getByLabel('签发人').fill('演示签发人');
  await page.getByLabel('签发日期').fill('2026-11-12');
}

test('a signed total goes up with its scanned paper; the unit and the county leader can take it out again', async ({
  signInAs,
}) => {
  const clerk = await signInAs('water-clerk');
  await clerk.goto('/housing/statements/new');
  await fillTotal(clerk);

  const upload = clerk.getByLabel('签发文件扫描件');
  await upload.setInputFiles({ name: '签发件.exe', mimeType: 'application/pdf', buffer: Buffer.from('MZ') });
  await expect(clerk.getByRole('alert').filter({ hasText: '文件' })).toBeVisible();
  await upload.setInputFiles(paperNamed('签发件.pdf'));
  await expect(clerk.getByRole('link', { name: '签发件.pdf' })).toBeVisible();
  await clerk.getByRole('button', { name: '提交', exact: true }).click();
  // The quarter before came from four townships: one line for the county is asked about.
  await clerk.getByRole('button', { name: '确认无误，提交' }).click();
  await clerk.getByRole('status').getByRole('link', { name: '查看' }).click();

  await expect(clerk.getByText(PAPER)).toBeVisible();
  expect(await downloaded(clerk, '签发件.pdf')).toEqual(SCAN);
  const leader = await signInAs('leader');
  await leader.goto(new URL(clerk.url()).pathname);
  expect(await downloaded(leader, '签发件.pdf')).toEqual(SCAN);

  await clerk.getByRole('link', { name: '更正' }).click();
  await clerk.getByLabel('签发文件扫描件').setInputFiles(paperNamed('签发件（盖章）.pdf'));
  await expect(clerk.getByRole('link', { name: '签发件（盖章）.pdf' })).toBeVisible();
  await clerk.getByRole('combobox', { name: '更正原因' }).click();
  await clerk.locator('.ant-select-item-option:visible').getByText('其他', { exact: true }).click();
  await clerk.getByLabel('原因说明').fill('补传盖章后的签发件');
  await clerk.getByRole('button', { name: '保存更正' }).click();
  expect(await downloaded(clerk, '签发件（盖章）.pdf')).toEqual(SCAN);
});

async function downloaded(page: Page, name: string): Promise<Buffer> {
  const download = page.waitForEvent('download');
  await page.getByRole('link', { name }).click();
  const file = await download;
  expect(file.suggestedFilename()).toBe(name);
  return readFileSync(await file.path());
}
