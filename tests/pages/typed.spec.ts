import { type Page, expect } from '@playwright/test';
import { loadCatalogue } from '@minsheng/seeds/catalogue';
import { becomeAnother, test } from '../journeys/pages/sign-in.ts';
import { formRoutes } from './pages/form-routes.ts';
import { formsOffered } from './pages/forms.ts';
import { holdBackMutations } from './pages/held-back.ts';
import { TypedFields, chooseOtherwise } from './pages/typing.ts';

/** What people type, and the one figure that it can mean. What means none, or one below nothing, is refused. */
const TYPED = [
  { text: '3万', refused: true },
  { text: '12．5', meant: '12.5' },
  { text: '1200/1300', refused: true },
  { text: '−5', meant: '-5', refused: true },
  { text: '１２３', meant: '123' },
];
const ANOTHER_AGE = '0026-11-18';
// Not that it is missing, which a form says of what it could not read.
const AGAINST_A_NUMBER = /不是数字|未能识别为数字|不能小于|不能为负数|须为整数|小数点后最多/;
const AGAINST_A_DAY = /请核对年份/;
// Offered only after acts that the demonstration does not do: a period frozen and signed, a commitment's plan begun.
const AFTER_OTHER_ACTS = /^\/supervision\/(returns|plans)\//;

const { commitments } = loadCatalogue(2026);
const INDICATORS = commitments.flatMap(({ indicators }) => indicators);
const BUREAUS = [...new Set(INDICATORS.map(({ domain }) => domain))];

test.describe.configure({ mode: 'parallel' });

for (const module of BUREAUS)
  test(`${module}: what is typed into any form is what is saved, or is refused in words and still stands`, async ({
    signInAs,
  }) => {
    test.setTimeout(480_000);
    const owners = new Set(INDICATORS.filter(({ domain }) => domain === module).map(({ owner }) => owner));
    const page = await signInAs(clerkOf([...owners][0]!));
    await typeIntoForms(page, module, [...owners].map(clerkOf));
  });

test('administration: what is typed into any form is what is saved, or is refused in words and still stands', async ({
  signInAs,
}) => {
  const page = await signInAs('system-admin');
  await typeIntoForms(page, 'administration', ['system-admin', 'security-admin']);
});

test('plans of every form, milestones and quarters: what is typed is refused in words and still stands', async ({
  signInAs,
}) => {
  test.setTimeout(480_000);
  const page = await signInAs('supervisor');
  // One indicator for each way of counting: the form of its plan follows from it.
  const examples = [...Map.groupBy(INDICATORS, ({ counting }) => counting).values()].map(([first]) => first!);
  const missing = new Set(
    [...formRoutes('supervision').offered].filter((route) => !AFTER_OTHER_ACTS.test(route)),
  );
  const forms = new Set<string>();
  const sent = await holdBackMutations(page);
  await page.goto('/');
  // Nodes with quantities, quarters, steps: three forms there are.
  for (const { code, owner } of examples) {
    if (forms.size === 3) break;
    await becomeAnother(page, clerkOf(owner));
    await page.goto(`/supervision/indicators/${code}`);
    const own = new Set(['/supervision/indicators/:id/plan', '/supervision/indicators/:id/criteria']);
    for await (const route of formsOffered(page, `supervision/indicators/${code}`, own)) {
      missing.delete(route);
      const fields = await typeInto(page, route, sent);
      if (route.endsWith('/plan')) forms.add(fields);
    }
  }
  await becomeAnother(page, 'supervisor');
  for (const { code } of INDICATORS.filter(
    ({ counting }) => counting === 'MILESTONE' || counting === 'CONTINUOUS',
  )) {
    if (missing.size === 0) break;
    await page.goto(`/supervision/indicators/${code}`);
    for await (const route of formsOffered(page, `supervision/indicators/${code}`, missing))
      await typeInto(page, route, sent);
  }
  expect([...missing]).toEqual([]);
  expect(forms.size).toBe(3);
});

/**
 * Lets one person after the other, in one browser, go to the forms of a module that are offered, until all were seen. Typed
 * into are those written by hand, and of the derived ones enough for every kind of field.
 */
async function typeIntoForms(page: Page, module: string, people: readonly string[]): Promise<void> {
  const { offered, typed } = formRoutes(module);
  const missing = new Set(offered);
  const sent = await holdBackMutations(page);
  await page.goto('/');
  for (const who of people) {
    if (missing.size === 0) break;
    await becomeAnother(page, who);
    await page.goto(`/${module}`);
    for await (const route of formsOffered(page, module, missing))
      if (typed.has(route)) await typeInto(page, route, sent);
  }
  expect([...missing], 'forms that nobody was offered').toEqual([]);
}

/** Types everything into every field of the open form; says which fields it has. */
async function typeInto(page: Page, route: string, sent: readonly string[]): Promise<string> {
  await typeNumbersAndDays(page, route, sent);
  const before = await fieldNames(page);
  await chooseOtherwise(page);
  const after = await fieldNames(page);
  // Of the fields that came now: one text that is refused and one that is read.
  if (after !== before) await typeNumbersAndDays(page, route, sent, TYPED.slice(0, 2));
  return before;
}

async function typeNumbersAndDays(
  page: Page,
  route: string,
  sent: readonly string[],
  texts = TYPED,
): Promise<void> {
  const numbers = new TypedFields(page, 'numbers');
  if ((await numbers.count()) > 0)
    for (const { text, meant, refused = false } of texts) {
      const before = sent.length;
      for (const { field, shown, error } of await numbers.type(
        text,
        refused ? AGAINST_A_NUMBER : undefined,
      )) {
        const at = `${route} ${field}: ${text}`;
        if (shown !== meant) expect.soft(shown, at).toBe(text);
        if (refused) expect.soft(error, at).toMatch(AGAINST_A_NUMBER);
      }
      if (!refused) await sentOrRefused(numbers, sent, before);
      const bodies = sent.slice(before);
      if (refused) expect.soft(bodies, `${route}: ${text}`).toEqual([]);
      else for (const body of bodies) expect.soft(body, `${route}: ${text}`).toContain(meant);
    }
  const days = new TypedFields(page, 'days');
  if ((await days.count()) === 0) return;
  const before = sent.length;
  for (const { field, shown, error } of await days.type(ANOTHER_AGE, AGAINST_A_DAY)) {
    expect.soft(error, `${route} ${field}`).toMatch(AGAINST_A_DAY);
    expect.soft(shown, `${route} ${field}`).toBe(ANOTHER_AGE);
  }
  expect.soft(sent.slice(before), route).toEqual([]);
}

function fieldNames(page: Page): Promise<string> {
  return page.locator('main form input[id]').evaluateAll((fields) =>
    fields
      .map(({ id }) => id.replaceAll(/\d+/g, 'n'))
      .toSorted()
      .join(' '),
  );
}

function clerkOf(unit: string): string {
  return `${unit.toLowerCase().replaceAll('_', '-')}-clerk`;
}

/** Waits for the form's answer: what it sends late would be taken for what the next text made it send. */
async function sentOrRefused(fields: TypedFields, sent: readonly string[], before: number): Promise<void> {
  let refusedBefore = 0;
  await expect
    .poll(
      async () => {
        const last = refusedBefore;
        refusedBefore = await fields.refused();
        return sent.length > before || (last > 0 && refusedBefore === last);
      },
      { intervals: [100] },
    )
    .toBe(true);
}
