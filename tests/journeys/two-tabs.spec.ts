import { type Page, expect } from '@playwright/test';
import { ResultForm } from './pages/result-form.ts';
import { ScreeningForm, newWoman } from './pages/screening-form.ts';
import { test } from './pages/sign-in.ts';

const ABNORMAL = { result: '异常', reportedOn: '2026-11-19' };
const NORMAL = { result: '未见异常', reportedOn: '2026-11-20', note: '电话告知本人结果' };
/** Who changed the record and when, by the county's clock to the minute. */
const CHANGED = /^卫生健康委经办人（演示）已于\d{4}-\d{2}-\d{2} \d{2}:\d{2}修改了该记录。/;

/** Records a woman's screening without a result; returns the address of the record. */
async function recordScreening(page: Page): Promise<string> {
  const form = new ScreeningForm(page);
  await form.open();
  await form.submit({ idNumber: newWoman() });
  await page.getByRole('link', { name: '查看记录' }).click();
  await expect(page).toHaveURL(/\/health\/screenings\/[^/]+$/);
  return new URL(page.url()).pathname;
}

async function expectResult(page: Page, { result, reportedOn }: typeof ABNORMAL): Promise<void> {
  await expect(page.getByText(result, { exact: true }).first()).toBeVisible();
  await expect(page.getByText(reportedOn, { exact: false }).first()).toBeVisible();
}

test('of two tabs with one record the second is told who was first, and loses nothing', async ({
  signInAs,
}) => {
  // Given a clerk who has the result of one screening open in two tabs
  const page = await signInAs('health-clerk');
  const screening = await recordScreening(page);
  const first = new ResultForm(page);
  const second = new ResultForm(await page.context().newPage());
  await first.open(screening);
  await second.open(screening);

  // When the first says 异常 and the second, which has not seen it, 未见异常
  await second.enter(NORMAL);
  await first.enter(ABNORMAL);
  await first.save();
  await expect(first.page).toHaveURL(new RegExp(`${screening}$`));
  await second.save();

  // Then the second hears who changed the record and when, and what was typed stays
  await expect(second.refusal(CHANGED)).toBeVisible();
  await second.expectKept(NORMAL);

  // When it is sent again unseen, then it is refused again
  await second.save();
  await expect(second.refusal(CHANGED)).toBeVisible();

  // When the record is looked at beside the form, then what the first said stands, and the form is as it was
  const latest = await second.openLatest();
  await expectResult(latest, ABNORMAL);
  await second.expectKept(NORMAL);

  // When what changed is taken over, then what was typed stays, marked where the other said something else
  await second.catchUp();
  await second.expectKept(NORMAL);
  await expect(second.page.getByText('他人刚改成了别的内容')).toHaveCount(2);

  // When it is sent knowingly, with the reason that taking 异常 back needs, then it is taken
  await second.giveReason();
  await second.save();
  await expect(second.page).toHaveURL(new RegExp(`${screening}$`));
  await expectResult(second.page, NORMAL);
});
