import { expect } from '@playwright/test';
import { ActivityForm } from './pages/activity-form.ts';
import { signIn, test } from './pages/sign-in.ts';

const CLERK = 'culture-tourism-clerk';
const HALF = { title: '填到一半的展演', venue: '县文化馆' };

test('a form that was left half-filled is there again after menu, Back and an ended session', async ({
  signInAs,
}) => {
  // Given a clerk who has begun a form
  const page = await signInAs(CLERK);
  await page.goto('/civil-affairs/activities');
  const form = new ActivityForm(page);
  await form.openByMenu();
  await expect(form.restored).toHaveCount(0);
  await form.enter(HALF);

  // When another entry of the menu is chosen, then the form comes back as it was left, and says so
  await page.getByRole('link', { name: '文化活动' }).first().click();
  await expect(form.title).toHaveCount(0);
  await form.openByMenu();
  await expect(form.restored).toBeVisible();
  await expect(form.title).toHaveValue(HALF.title);
  await expect(page.getByLabel('地点')).toHaveValue(HALF.venue);

  // When Back is pressed in the midst of a word, then nothing of it is lost either
  await form.title.fill('填到一半的展演（续）');
  await page.goBack();
  await expect(form.title).toHaveCount(0);
  await page.goForward();
  await expect(form.title).toHaveValue('填到一半的展演（续）');

  // When the session ends while the form is filled in, then the page says so, and what was typed is there after signing in
  await form.saved(() => page.getByLabel('地点').fill('县博物馆'));
  await page.context().clearCookies();
  await page.getByLabel('到场观众估算数').fill('30');
  await expect(page.getByText('登录已结束')).toBeVisible();
  await signIn(page, CLERK);
  await expect(form.restored).toBeVisible();
  await expect(page.getByLabel('地点')).toHaveValue('县博物馆');

  // Then nobody else is shown anything of it
  const reviewer = new ActivityForm(await signInAs('culture-tourism-reviewer'));
  await reviewer.open();
  await expect(reviewer.restored).toHaveCount(0);
  await expect(reviewer.title).toHaveValue('');

  // When it is thrown away, then the form is fresh, and stays so
  await page.getByRole('button', { name: '放弃草稿，重新填写' }).click();
  await expect(form.title).toHaveValue('');
  await page.reload();
  await expect(form.title).toHaveValue('');
  await expect(form.restored).toHaveCount(0);
});
