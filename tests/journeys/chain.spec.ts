import { expect } from '@playwright/test';
import { OverviewPage } from './pages/overview.ts';
import { ScreeningForm, idNumber, newWoman } from './pages/screening-form.ts';
import { test } from './pages/sign-in.ts';

const TITLE = '“两癌”检查与结直肠癌检测';
const CERVICAL = '宫颈癌免费检查';
const MOVES_WITHIN_MS = 2000;

test('a clerk records a screening, and the leader sees the figure move on the open page', async ({
  signInAs,
}) => {
  // Given a leader who has the overview open, and a clerk with the form
  const overview = new OverviewPage(await signInAs('leader'));
  await overview.open();
  await overview.unfold(TITLE);
  const before = await overview.figure(CERVICAL);
  const woman = newWoman();
  const form = new ScreeningForm(await signInAs('health-clerk'));
  await form.open();
  let loads = 0;
  overview.page.on('load', () => (loads += 1));
  const shows = (value: number, timeout = MOVES_WITHIN_MS) =>
    expect.poll(() => overview.figure(CERVICAL), { timeout, intervals: [50] }).toBe(value);

  // When the clerk records a woman's screening, then the leader's figure is one higher within two seconds, without reload
  await form.submit({ idNumber: woman });
  await expect(form.outcome('已登记，计入宫颈癌免费检查')).toBeVisible();
  await shows(before + 1);

  // When the same woman comes again at another facility, then it is not counted, and the clerk is told why
  await form.submit({
    idNumber: woman,
    facility: '县中医院',
    screenedOn: '2026-11-20',
  });
  await expect(form.outcome('已登记，未计入宫颈癌免费检查')).toBeVisible();
  await expect(form.outcome(/该人本年度已于2026年11月19日在县人民医院完成本项目检查并计数/)).toBeVisible();
  await form.page.waitForTimeout(MOVES_WITHIN_MS);
  expect(await overview.figure(CERVICAL)).toBe(before + 1);

  // When the clerk voids both with a reason, then the figure is what it was
  await form.page.getByRole('link', { name: '查看记录' }).click();
  await voidRecord(form);
  await form.page.goto(`/health`);
  await form.page.getByLabel('身份证号（完整）').fill(woman);
  await form.page.keyboard.press('Enter');
  await form.page.getByRole('link', { name: /演\*/ }).first().click();
  await voidRecord(form);
  await shows(before, 5000);
  expect(loads).toBe(0);
});

for (const { day, path } of [
  { day: 'today', path: '/' },
  { day: 'a past day', path: '/?asOf=2026-06-30' },
]) {
  test(`from the figure of ${day} on the overview to its records in two clicks`, async ({ signInAs }) => {
    const overview = new OverviewPage(await signInAs('leader'));
    await overview.open(path);
    await overview.unfold(TITLE);
    const value = await overview.figure(CERVICAL);
    await overview.figureLink(CERVICAL).click();
    await expect(overview.page).toHaveURL(/\/health\/records\/C06-1/);
    // As many rows as the figure says, thousands apart by a thin space.
    const rows = String(value).replace(/\B(?=(\d{3})+$)/g, '\\s');
    await expect(overview.page.getByText(new RegExp(`^共\\s${rows}\\s条`))).toBeVisible();
  });
}

test.describe('the form refuses, naming the field', () => {
  const CASES = [
    {
      what: 'a man in the cervical programme',
      entry: { idNumber: idNumber('1980-03-01', 101) },
      field: '身份证号',
      text: '对象为女性',
    },
    {
      what: 'a 39-year-old in the colorectal programme',
      entry: { programme: '结直肠癌', highRisk: true, idNumber: idNumber('1987-03-01', 102) },
      field: '身份证号',
      text: '不在本项目40—75岁',
    },
    {
      what: 'a wrong check digit',
      entry: {
        idNumber: `${idNumber('1980-03-01', 104).slice(0, 17)}${idNumber('1980-03-01', 104).endsWith('1') ? '2' : '1'}`,
      },
      field: '身份证号',
      text: '校验位不符',
    },
  ] as const;

  for (const { what, entry, field, text } of CASES) {
    test(what, async ({ signInAs }) => {
      const form = new ScreeningForm(await signInAs('health-clerk'));
      await form.open();
      await form.submit(entry);
      await form.expectRefusalAt(field, text);
    });
  }

  test('a date in the future', async ({ signInAs }) => {
    const form = new ScreeningForm(await signInAs('health-clerk'));
    await form.open();
    await form.submit({ idNumber: idNumber('1980-03-01', 106), screenedOn: '2026-11-21' });
    await form.expectRefusalAt('检查日期', '不能晚于');
  });
});

for (const username of ['housing-construction-clerk', 'red-cross-clerk']) {
  test(`${username} finds no screenings in the menu and none behind the address`, async ({ signInAs }) => {
    const page = await signInAs(username);
    await expect(page.getByRole('link', { name: '筛查记录' })).toHaveCount(0);
    for (const path of ['/health', '/health/screenings/new', '/health/records/C06-1']) {
      await page.goto(path);
      await expect(page.getByText('无权查看')).toBeVisible();
      await expect(page.getByText('5002')).toHaveCount(0);
    }
  });
}

async function voidRecord(form: ScreeningForm): Promise<void> {
  await form.page.getByRole('button', { name: '作废', exact: true }).click();
  await form.page.getByRole('radio', { name: '其他' }).check();
  await form.page.getByLabel(/原因说明/).fill('演示登记，予以作废');
  await form.page.getByRole('button', { name: '确认作废' }).click();
  await expect(form.page.getByText(/作废，原因：演示登记/)).toBeVisible();
}
