import { type Page, expect } from '@playwright/test';
import { OverviewPage } from './pages/overview.ts';
import { newWoman } from './pages/screening-form.ts';
import { test } from './pages/sign-in.ts';

const TITLE = '“两癌”检查与结直肠癌检测';
const CERVICAL = '宫颈癌免费检查';
const HEADINGS = ['检查项目', '姓名', '身份证号', '来源系统', '个案编号', '居住乡镇', '检查单位', '检查日期'];

interface Woman {
  readonly name: string;
  readonly number: string;
  /** In the other system, which prints its numbers masked. */
  readonly caseNumber?: string;
}

/** What the other system calls .xls: a page with a table, a title over all its columns, days as it writes them. */
function exported(women: readonly Woman[]): Buffer {
  const line = (cells: readonly string[], tag = 'td') =>
    `<tr>${cells.map((it) => `<${tag}>${it}</${tag}>`).join('')}</tr>`;
  const rows = women.map(({ name, number, caseNumber }) => {
    const source = caseNumber ? ['两癌筛查系统', caseNumber] : ['', ''];
    return line(['宫颈癌', name, number, ...source, '西沱镇', '县人民医院', '2026年11月19日']);
  });
  const title = `<tr><td colspan="${HEADINGS.length}">2026年两癌筛查个案登记</td></tr>`;
  return Buffer.from(
    `<html><meta charset="utf-8"><table>${title}${line(HEADINGS, 'th')}${rows.join('')}</table></html>`,
  );
}

async function upload(page: Page, women: readonly Woman[]): Promise<void> {
  await page
    .getByLabel('选择表格')
    .setInputFiles({ name: '两癌个案.xls', mimeType: 'application/vnd.ms-excel', buffer: exported(women) });
}

function counted(page: Page, what: string) {
  return page.getByRole('listitem').filter({ hasText: what }).locator('strong');
}

test('a clerk takes in the export of the other system, mends the one wrong person, and the figure moves once', async ({
  signInAs,
}) => {
  // Three tables are uploaded and checked.
  test.slow();
  // Given a leader who has the overview open, and an export with one number that cannot be right
  const overview = new OverviewPage(await signInAs('leader'));
  await overview.open();
  await overview.unfold(TITLE);
  const before = await overview.figure(CERVICAL);
  const right = newWoman();
  const wrong = right.slice(0, 17) + (right.endsWith('1') ? '2' : '1');
  const others: readonly Woman[] = [
    { name: '演示乙', number: newWoman() },
    { name: '演示丙', number: newWoman() },
    { name: '演示丁', number: '5002**********1224', caseNumber: `LA-${right}` },
  ];
  const clerk = await signInAs('health-clerk');
  await clerk.goto('/health/screenings/import');

  // When it is uploaded, then the wrong person is named with the remedy, and nothing has moved
  await upload(clerk, [{ name: '演示甲', number: wrong }, ...others]);
  await expect(counted(clerk, '有误，不登记')).toHaveText('1');
  await expect(counted(clerk, '新登记')).toHaveText('3');
  const bad = clerk.getByRole('row').filter({ hasText: wrong });
  await expect(bad).toContainText('第3行');
  await expect(bad).toContainText('校验位不符');
  expect(await overview.figure(CERVICAL)).toBe(before);

  // When it is mended and uploaded anew, then all four are recorded and the figure moves by four, at once
  await clerk.getByRole('button', { name: '放弃导入' }).click();
  const mended = [{ name: '演示甲', number: right }, ...others];
  await upload(clerk, mended);
  const figures = new Set<number>();
  await clerk.getByRole('button', { name: '确认登记 4 行' }).click();
  await expect(clerk.getByText('导入完成：登记 4 条')).toBeVisible();
  await expect
    .poll(async () => {
      const figure = await overview.figure(CERVICAL);
      figures.add(figure);
      return figure;
    })
    .toBe(before + 4);
  expect([...figures].filter((it) => it !== before)).toEqual([before + 4]);

  // When the same table comes again, then nothing is left to be done
  await upload(clerk, mended);
  await expect(counted(clerk, '无变化')).toHaveText('4');
  await expect(clerk.getByRole('button', { name: '确认登记 0 行' })).toBeDisabled();
  await clerk.getByRole('button', { name: '放弃导入' }).click();
  await expect(clerk.getByLabel('选择表格')).toBeAttached();
});
