import { type Locator, type Page, expect } from '@playwright/test';
import { test } from '../journeys/pages/sign-in.ts';
import { allKinds } from './pages/kind-files.ts';
import { goWithin, settle } from './pages/moving.ts';

test.describe.configure({ mode: 'parallel' });

const TRAININGS = '/health/trainings';
const OTHERS = /^共\s(\d[\d\s]*)条/;

test('a list is searched, sorted, added up and turned, and Back finds it as it was', async ({ signInAs }) => {
  const page = await signInAs('red-cross-clerk');
  await page.goto(TRAININGS);
  const rows = page.locator('.ms-table tbody tr');
  const status = page.getByRole('status').filter({ hasText: OTHERS });
  const all = await countIn(status);

  // Totals are of all rows, not of the page: another page, the same totals.
  const totals = page.getByText(/^合计：/);
  const before = await totals.innerText();
  await page.getByLabel('转到页').fill('2');
  await page.getByLabel('转到页').press('Enter');
  await expect(page).toHaveURL(/page=2/);
  await expect(status).toContainText(/第\s2\s\//);
  await expect(totals).toHaveText(before);

  // Another size or order begins on the first page.
  await page.getByLabel('每页条数').focus();
  for (const key of ['ArrowDown', 'ArrowDown', 'Enter']) await page.keyboard.press(key);
  await expect(page).toHaveURL(/size=50/);
  await expect(page).not.toHaveURL(/page=/);
  await expect.poll(() => rows.count()).toBe(Math.min(50, all));

  const column = page.getByRole('columnheader', { name: '参训人次' });
  await column.getByRole('button').click();
  await expect(column).toHaveAttribute('aria-sort', 'descending');
  await settle(page);
  expect(await figures(page, '参训人次')).toEqual(
    (await figures(page, '参训人次')).toSorted((a, b) => b - a),
  );
  await column.getByRole('button').click();
  await expect(column).toHaveAttribute('aria-sort', 'ascending');
  await settle(page);
  expect(await figures(page, '参训人次')).toEqual(
    (await figures(page, '参训人次')).toSorted((a, b) => a - b),
  );

  // Back from a record finds order, size, page and position.
  await page.getByLabel('转到页').fill('2');
  await page.getByLabel('转到页').press('Enter');
  await expect(page).toHaveURL(/page=2/);
  await settle(page);
  const here = page.url();
  await rows.last().scrollIntoViewIfNeeded();
  const position = await page.evaluate(() => window.scrollY);
  expect(position).toBeGreaterThan(0);
  await rows.last().getByRole('link').click();
  await expect(page).toHaveURL(/\/health\/trainings\/[\w-]{16,}$/);
  await page.goBack();
  await expect(page).toHaveURL(here);
  await expect(column).toHaveAttribute('aria-sort', 'ascending');
  await expect.poll(() => page.evaluate(() => window.scrollY)).toBe(position);

  // A keyword finds fewer than all, begins on the first page, and is still there on the way back.
  const word = (await rows.first().locator('td[data-label=地点]').innerText()).trim();
  await page.getByLabel('关键词').fill(word);
  await page.getByLabel('关键词').press('Enter');
  await expect(page).not.toHaveURL(/page=/);
  await expect.poll(() => countIn(status)).toBeLessThan(all);
  await settle(page);
  for (const text of await rows.locator('td[data-label=地点]').allInnerTexts()) expect(text).toContain(word);
  await expect(totals).not.toHaveText(before);
  await rows.first().getByRole('link').click();
  await page.goBack();
  await expect(page.getByLabel('关键词')).toHaveValue(word);

  // What is left out of the filters leaves order and size.
  await page.getByRole('button', { name: '清除' }).click();
  await expect(page).not.toHaveURL(/search=/);
  await expect(page).toHaveURL(/size=50/);
  await expect.poll(() => countIn(status)).toBe(all);
});

test('optional columns come when they are chosen, and stay with the address', async ({ signInAs }) => {
  const page = await signInAs('public-security-clerk');
  await page.goto('/public-security/campaigns');
  await settle(page);
  const before = await page.getByRole('columnheader').allInnerTexts();
  await page.getByRole('button', { name: '显示列' }).click();
  const choice = page.getByRole('group', { name: '显示列' }).or(page.locator('.ms-column-choice'));
  const label = await choice.first().locator('label').first().innerText();
  await choice.first().getByLabel(label).click();
  await expect(page).toHaveURL(/columns=/);
  await expect(page.getByRole('columnheader', { name: label })).toBeVisible();
  expect(before).not.toContain(label);
  await page.reload();
  await expect(page.getByRole('columnheader', { name: label })).toBeVisible();
});

test('on every list states, dates and figures stand on one line, and what is cut is there on hover', async ({
  signInAs,
}) => {
  test.setTimeout(240_000);
  const page = await signInAs('leader');
  await page.goto('/');
  let tables = 0;
  for (const { mount: path } of allKinds()) {
    await goWithin(page, path);
    for (const width of [1440, 390]) {
      await page.setViewportSize({ width, height: 900 });
      await settle(page);
      expect.soft(await broken(page), `${path} at ${width} px`).toEqual([]);
    }
    await page.setViewportSize({ width: 1440, height: 900 });
    tables += await page.locator('.ms-table').count();
    const cut = page.locator('.ms-table .ms-cut').filter({ hasText: /.{30}/ }).first();
    if ((await cut.count()) === 0) continue;
    await cut.hover();
    await expect.soft(cut, path).toHaveAttribute('title', await cut.evaluate((it) => it.textContent));
  }
  expect(tables).toBeGreaterThan(5);
});

/** Short texts of the table that are broken over two lines: dates, states, names of places, figures. */
function broken(page: Page): Promise<string[]> {
  return page.locator('.ms-table').evaluateAll((tables) => {
    const found: string[] = [];
    for (const table of tables) {
      const walker = document.createTreeWalker(table, NodeFilter.SHOW_TEXT);
      for (let text = walker.nextNode(); text; text = walker.nextNode()) {
        const words = (text.textContent ?? '').trim();
        if (words === '' || words.length > 12) continue;
        const range = document.createRange();
        range.selectNodeContents(text);
        const lines = new Set([...range.getClientRects()].map(({ top }) => Math.round(top)));
        if (lines.size > 1) found.push(words);
      }
    }
    return found;
  });
}

async function countIn(status: Locator): Promise<number> {
  const [, digits] = OTHERS.exec(await status.innerText())!;
  return Number(digits!.replaceAll(/\s/g, ''));
}

async function figures(page: Page, label: string): Promise<number[]> {
  const texts = await page.locator(`.ms-table td[data-label^=${label}]`).allInnerTexts();
  return texts.map((text) => Number(text.replaceAll(/\s/g, '')));
}
