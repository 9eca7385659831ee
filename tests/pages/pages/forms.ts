import type { Page } from '@playwright/test';
import { goWithin, settle } from './moving.ts';

/** Of pages of one route so many stand for all; of records more: not every one may be changed in every way. */
const MOST_OF_A_ROUTE = 4;
const MOST_RECORDS = 16;

/**
 * Follows the open portal's own links from where the page stands, and stops at every form of `missing`, whose route it
 * takes out of there; done when none is missing or no link leads further.
 */
export async function* formsOffered(
  page: Page,
  module: string,
  missing: Set<string>,
): AsyncGenerator<string> {
  const visits = new Map<string, number>();
  const known = new Set<string>();
  const waiting: string[] = [];
  // Menus of modules come one by one.
  await comes(page, `nav a[href^="/${module.split('/')[0]}"]`);
  for (let path: string | undefined = pathOf(page); path !== undefined && missing.size > 0; path = next()) {
    const route = routeOf(path);
    visits.set(route, (visits.get(route) ?? 0) + 1);
    if (path !== pathOf(page)) await leaveFor(page, path);
    await settle(page);
    if (missing.has(route) && (await comes(page, 'main form button[type=submit]'))) {
      missing.delete(route);
      yield route;
    }
    for (const link of await linksOn(page)) {
      if (known.has(link) || !link.startsWith(`/${module}`)) continue;
      known.add(link);
      waiting.push(link);
    }
  }

  /** Forms first, then what may lead to one. */
  function next(): string | undefined {
    const open = waiting.filter((path) => {
      const route = routeOf(path);
      return (visits.get(route) ?? 0) < (route.endsWith('/:id') ? MOST_RECORDS : MOST_OF_A_ROUTE);
    });
    const chosen =
      open.find((path) => missing.has(routeOf(path))) ??
      open.find((path) => leadsOn(routeOf(path))) ??
      open[0];
    if (chosen !== undefined) waiting.splice(waiting.indexOf(chosen), 1);
    return chosen;
  }

  function leadsOn(route: string): boolean {
    return [...missing].some((form) => form.startsWith(`${route}/`));
  }
}

/** Goes on, and waits until a form that was open is gone: it stays until the next page can be shown. */
async function leaveFor(page: Page, path: string): Promise<void> {
  await page.locator('main form').evaluateAll((forms) => forms.forEach((form) => (form.id = 'left')));
  await goWithin(page, path);
  await page.locator('form#left').waitFor({ state: 'detached' });
}

/** Whether it is there, or comes within the time that a page may take. */
async function comes(page: Page, selector: string): Promise<boolean> {
  const first = page.locator(selector).first();
  return first.waitFor({ timeout: 4000 }).then(
    () => true,
    () => false,
  );
}

function linksOn(page: Page): Promise<string[]> {
  return page.locator('a[href^="/"]').evaluateAll((links) => links.map((link) => link.getAttribute('href')!));
}

function pathOf(page: Page): string {
  return new URL(page.url()).pathname;
}

/** `/housing/works/Xy…/edit` -> `/housing/works/:id/edit`. */
function routeOf(path: string): string {
  return (
    path
      .replace(/[?#].*/, '')
      // An id, unlike a list's name, has capitals or digits.
      .replaceAll(
        /\/(?:(?=[\w-]*[A-Z\d])[\w-]{16,}|[A-Z]\d+(?:-\d+)?|\d{4}-\d{2}-\d{2}|\d+)(?=\/|$)/g,
        '/:id',
      )
  );
}
