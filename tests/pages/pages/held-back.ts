import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { FRONTENDS } from './kind-files.ts';

/** Names of all changes that a page can ask for, and of those that keep what is half filled in. */
const MUTATIONS = mutationsIn('*/src/**/*.ts');
const DRAFTS = mutationsIn('*/src/**/drafts.documents.ts');

/**
 * Nothing is changed: what a form would send is kept here instead, and the page hears that nobody answers. That a form
 * keeps drafts is no sending of it: they are kept from the server and not told.
 */
export async function holdBackMutations(page: Page): Promise<readonly string[]> {
  const sent: string[] = [];
  await page.route('**/graphql', async (route) => {
    const body = route.request().postData() ?? '';
    const { operationName = '' } = JSON.parse(body) as { readonly operationName?: string };
    if (!MUTATIONS.has(operationName)) return route.continue();
    if (!DRAFTS.has(operationName)) sent.push(body);
    return route.abort();
  });
  return sent;
}

function mutationsIn(files: string): ReadonlySet<string> {
  return new Set(
    globSync(files, { cwd: FRONTENDS })
      .filter((path) => !path.includes('/gql/'))
      .flatMap((path) => [...readFileSync(join(FRONTENDS, path), 'utf8').matchAll(/\bmutation (\w+)/g)])
      .map(([, name]) => name!),
  );
}
