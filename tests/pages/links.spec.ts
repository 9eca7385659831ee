import { type Page, expect } from '@playwright/test';
import { test } from '../journeys/pages/sign-in.ts';
import { goWithin, settle } from './pages/moving.ts';

const FORBIDDEN = '无权查看';
// Of pages of one kind a few stand for all; what stands behind a figure differs from figure to figure.
const OF_A_KIND = 2;
const BEHIND_FIGURES = 8;

const ROLES = [
  'leader',
  'analyst',
  'health-clerk',
  'water-clerk',
  'system-admin',
  'security-admin',
  'audit-admin',
] as const;

test.describe.configure({ mode: 'parallel' });

for (const username of ROLES) {
  test(`${username}: no link that is offered leads to what may not be seen`, async ({ signInAs }) => {
    test.setTimeout(300_000);
    const page = await signInAs(username);
    await page.goto('/');
    const { visited, forbidden } = await crawl(page);
    expect(forbidden).toEqual([]);
    expect(visited).toBeGreaterThan(2);
  });
}

/** Follows the links of every page, from page to page within the open portal. */
async function crawl(page: Page): Promise<{ visited: number; forbidden: string[] }> {
  const waiting = [{ path: '/', from: '' }];
  const seen = new Set(['/']);
  const ofKind = new Map<string, number>();
  const forbidden: string[] = [];
  let visited = 0;
  for (let next = waiting.shift(); next; next = waiting.shift()) {
    visited += 1;
    await goWithin(page, next.path);
    await settle(page);
    if ((await page.getByRole('heading', { name: FORBIDDEN }).count()) > 0)
      forbidden.push(`${next.from} -> ${next.path}`);
    for (const path of await linksOf(page)) {
      const kind = kindOf(path);
      const most = kind.includes('/records/') ? BEHIND_FIGURES : OF_A_KIND;
      const known = ofKind.get(kind) ?? 0;
      if (seen.has(path) || known >= most) continue;
      seen.add(path);
      ofKind.set(kind, known + 1);
      waiting.push({ path, from: next.path });
    }
  }
  return { visited, forbidden };
}

function linksOf(page: Page): Promise<string[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll('a[href^="/"]')]
      .filter((link) => !link.hasAttribute('download'))
      .map((link) => link.getAttribute('href')!),
  );
}

/** `/health/screenings/<id>` for every screening. */
function kindOf(path: string): string {
  return path.replace(/\?.*/, '').replace(/\/(?=[^/]*\d)[^/]+/g, '/*');
}
