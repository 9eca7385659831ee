import { globSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Page } from '@playwright/test';

const FRONTENDS = resolve(import.meta.dirname, '../../../frontends');

/** Names of all changes that a page can ask for. */
const MUTATIONS = new Set(
  globSync('*/src/**/*.ts', { cwd: FRONTENDS })
    .filter((path) => !path.includes('/gql/'))
    .flatMap((path) => [...readFileSync(join(FRONTENDS, path), 'utf8').matchAll(/\bmutation (\w+)/g)])
    .map(([, name]) => name!),
);

/** Nothing is changed: what a form would send is kept here instead, and the page hears that nobody answers. */
export async function holdBackMutations(page: Page): Promise<readonly string[]> {
  const sent: string[] = [];
  await page.route('**/graphql', async (route) => {
    const body = route.request().postData() ?? '';
    const { operationName } = JSON.parse(body) as { readonly operationName?: string };
    if (!MUTATIONS.has(operationName ?? '')) return route.continue();
    sent.push(body);
    return route.abort();
  });
  return sent;
}
