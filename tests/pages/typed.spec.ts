import { type Locator, type Page, expect } from '@playwright/test';
import { test } from '../journeys/pages/sign-in.ts';
import { type FormOnPage, formsOf } from './pages/forms.ts';

/** What people type, and the one figure that it can mean; undefined: none, it must be refused. */
const TYPED = [
  ['3万', undefined],
  ['12．5', '12.5'],
  ['1200/1300', undefined],
  ['−5', '-5'],
  ['１２３', '123'],
] as const;
const ANOTHER_AGE = '0026-11-18';
const NUMBERS =
  'form :is(input[inputmode=decimal], input[inputmode=numeric], input[type=number], input[role=spinbutton])';
// A control that only fills others in has no name, and is no field of the form.
const DAYS = 'form .ant-form-item input[type=date][id]';

/** Clerks of counts and days, and of lengths and money; each finds the forms of his own bureau. */
const PEOPLE = ['red-cross-clerk', 'transport-clerk'];

const seen = new Map<string, readonly [numbers: number, days: number]>();

for (const who of PEOPLE)
  test(`what ${who} types is what is saved, or is refused in words and still stands`, async ({
    signInAs,
  }) => {
    test.setTimeout(180_000);
    const page = await signInAs(who);
    const sent = await holdBackMutations(page);
    for await (const form of formsOf(page, [...seen.keys()])) {
      const [numbers, days] = [await page.locator(NUMBERS).count(), await page.locator(DAYS).count()];
      seen.set(form.route, [numbers, days]);
      if (numbers > 0) await typeNumbers(page, form, sent);
      if (days > 0) await typeDays(page, form, sent);
    }
  });

test('forms of both bureaus were found, with their numbers and days', () => {
  const modules = ['health', 'housing'];
  const found = (nth: 0 | 1) =>
    modules.filter((id) =>
      [...seen].some(([route, counts]) => route.startsWith(`/${id}`) && counts[nth] > 0),
    );
  expect(found(0)).toEqual(modules);
  expect(found(1)).toEqual(modules);
});

async function typeNumbers(page: Page, form: FormOnPage, sent: readonly string[]): Promise<void> {
  for (const [typed, meant] of TYPED) {
    const before = sent.length;
    const fields = await page.locator(NUMBERS).all();
    for (const field of fields) await field.fill(typed);
    await form.submit();
    for (const field of fields) {
      const at = `${form.route} ${await nameOf(field)}: ${typed}`;
      const shown = await field.inputValue();
      if (shown === typed || shown !== meant) expect(shown, at).toBe(typed);
      // A field whose text is not the figure itself must say that it is refused.
      if (meant === undefined || meant.startsWith('-')) await expect(errorOf(field), at).not.toBeEmpty();
    }
    if (meant === undefined || meant.startsWith('-')) expect(sent.slice(before), form.route).toEqual([]);
  }
}

async function typeDays(page: Page, form: FormOnPage, sent: readonly string[]): Promise<void> {
  const before = sent.length;
  const fields = await page.locator(DAYS).all();
  for (const field of fields) await field.fill(ANOTHER_AGE);
  await form.submit();
  for (const field of fields) {
    const at = `${form.route} ${await nameOf(field)}: ${ANOTHER_AGE}`;
    await expect(errorOf(field), at).toContainText('请核对年份');
    expect(await field.inputValue(), at).toBe(ANOTHER_AGE);
  }
  expect(sent.slice(before), form.route).toEqual([]);
}

function errorOf(field: Locator): Locator {
  return field
    .locator('xpath=ancestor::*[contains(@class, "ant-form-item")][last()]')
    .locator('.ant-form-item-explain-error')
    .first();
}

async function nameOf(field: Locator): Promise<string> {
  return (await field.getAttribute('id')) ?? (await field.getAttribute('aria-label')) ?? '?';
}

/** Nothing is recorded: what a form would send is kept here instead. */
async function holdBackMutations(page: Page): Promise<readonly string[]> {
  const sent: string[] = [];
  await page.route('**/graphql', async (route) => {
    const body = route.request().postData() ?? '';
    if (
      !/"operationName":"(Record|Amend|File|Void|Move|Accept|Close|Judge|Grant|Create|Add|Delegate)/.test(
        body,
      )
    )
      return route.continue();
    sent.push(body);
    await route.abort();
  });
  return sent;
}
