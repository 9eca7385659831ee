import { expect } from '@playwright/test';
import { OverviewPage } from './pages/overview.ts';
import { keepDown } from './pages/processes.ts';
import { ScreeningForm, newWoman } from './pages/screening-form.ts';
import { test } from './pages/sign-in.ts';

const TITLE = '“两癌”检查与结直肠癌检测';
const CERVICAL = '宫颈癌免费检查';
const MISSING = '“卫生健康”的数据暂缺，其余内容照常显示。';

test('without the health service the overview shows the catalogue and says what is missing; with it again no figure is lost', async ({
  signInAs,
}) => {
  // Given a leader who knows the figure
  const overview = new OverviewPage(await signInAs('leader'));
  await overview.open();
  await overview.unfold(TITLE);
  const before = await overview.figure(CERVICAL);

  // When the health service dies, then 22 commitments and the figure are there, and the page names the missing part
  const letLive = keepDown('health');
  await overview.open();
  await expect(overview.page.getByText(MISSING)).toBeVisible();
  await overview.unfold(TITLE);
  expect(await overview.figure(CERVICAL)).toBe(before);

  letLive();

  // When it is back, then a retry completes the page, and a new record still moves the figure
  await expect(async () => {
    await overview.open();
    await expect(overview.page.getByText(MISSING)).toHaveCount(0, { timeout: 500 });
  }).toPass({ timeout: 40_000 });
  await overview.unfold(TITLE);
  expect(await overview.figure(CERVICAL)).toBe(before);
  const form = new ScreeningForm(await signInAs('health-clerk'));
  await form.open();
  await form.submit({ idNumber: newWoman() });
  await expect(form.outcome('已登记，计入宫颈癌免费检查')).toBeVisible();
  await expect.poll(() => overview.figure(CERVICAL), { timeout: 5000, intervals: [100] }).toBe(before + 1);
});
