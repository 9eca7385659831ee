import { type Page, expect } from '@playwright/test';

/** A page with a form, found by following the portal's own links. */
export interface FormOnPage {
  /** Its path with `:id` for what names one record. */
  readonly route: string;
  submit(): Promise<void>;
}

const MOST_PAGES = 60;
const MODULES = '/(health|housing|civil-affairs|public-security|supervision|administration)';

/**
 * Follows links from the overview, one page of each route, and stops at every form whose route is not known yet: forms
 * that are added are found by themselves.
 */
export async function* formsOf(page: Page, known: readonly string[]): AsyncGenerator<FormOnPage> {
  const visited = new Set(known);
  const waiting = ['/'];
  for (let count = 0; waiting.length > 0 && count < MOST_PAGES; count += 1) {
    const path = waiting.shift()!;
    await page.goto(path);
    await page.locator('h1, main > :not(.ms-skeleton)').first().waitFor();
    await expect(page.locator('.ms-skeleton')).toHaveCount(0);
    // Menus of modules come one by one; the overview shows the last of them when all are there.
    await linksSettle(page);
    const isForm = (await page.locator('main form button[type=submit]').count()) > 0;
    const route = routeOf(path);
    if (isForm && !known.includes(route)) yield { route, submit: () => submit(page) };
    for (const link of await linksOn(page)) {
      if (visited.has(routeOf(link)) || !new RegExp(`^${MODULES}(/|$)`).test(link)) continue;
      visited.add(routeOf(link));
      waiting.push(link);
    }
  }
}

function submit(page: Page): Promise<void> {
  return page.locator('main form button[type=submit]').first().click();
}

async function linksSettle(page: Page): Promise<void> {
  let before = -1;
  await expect(async () => {
    const now = await page.locator('a[href^="/"]').count();
    const settled = now === before && now > 1;
    before = now;
    expect(settled).toBe(true);
  }).toPass({ intervals: [400], timeout: 10_000 });
}

function linksOn(page: Page): Promise<string[]> {
  return page
    .locator('a[href^="/"]')
    .evaluateAll((links) => links.map((link) => new URL((link as HTMLAnchorElement).href).pathname));
}

/** `/housing/works/Xy…/edit` -> `/housing/works/:id/edit`. */
function routeOf(path: string): string {
  return path.replaceAll(/\/(?:[\w-]{16,}|[A-Z]\d+(?:-\d+)?|\d{4}-\d{2}-\d{2}|\d+)(?=\/|$)/g, '/:id');
}
