import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { expect } from '@playwright/test';
import { test } from '../journeys/pages/sign-in.ts';

/** Text that runs wherever text is taken for markup, an address, a template or a formula. */
const CORPUS = [
  `<script>window.hacked = 1</script>`,
  `"><img src=x onerror="window.hacked = 1">`,
  `<svg/onload=window.hacked=1>`,
  `'"--></style></script><svg onload=window.hacked=1>`,
  `javascript:window.hacked=1`,
  `{{constructor.constructor('window.hacked=1')()}}`,
  `<a href="javascript:window.hacked=1">点我</a>`,
  `<iframe srcdoc="<script>parent.hacked=1</script>">`,
  `=cmd|' /C calc'!A0`,
  `\u202Egnp.exe`,
];
const DOCUMENTS = resolve(
  import.meta.dirname,
  '../../frontends/civil-affairs/src/gql/persisted-documents.json',
);

function hashOf(operation: string): string {
  const texts = JSON.parse(readFileSync(DOCUMENTS, 'utf8')) as Record<string, string>;
  return Object.entries(texts).find(([, text]) => text.includes(`${operation}(`))![0];
}

test('checklist 24: what looks like code in a text is shown as text, on lists, details and the commitment page', async ({
  signInAs,
  baseURL,
}) => {
  const page = await signInAs('culture-tourism-clerk');
  const dialogs: string[] = [];
  page.on('dialog', (dialog) => {
    dialogs.push(dialog.message());
    void dialog.dismiss();
  });
  const ids: string[] = [];
  for (const text of CORPUS) {
    const input = {
      kind: 'FILM',
      title: text,
      venue: text,
      stage: 'PLANNED',
      heldOn: '2026-12-30',
      note: text,
    };
    const response = await page.request.post('/graphql', {
      headers: { origin: baseURL! },
      data: {
        variables: { input, requestKey: crypto.randomUUID() },
        extensions: {
          persistedQuery: { version: 1, sha256Hash: hashOf('mutation RecordActivity') },
        },
      },
    });
    const { data } = (await response.json()) as { data: { made: { id: string } } };
    ids.push(data.made.id);
  }
  const addresses = [
    '/civil-affairs/activities?from=2026-12-30',
    ...ids.map((id) => `/civil-affairs/activities/${id}`),
    `/civil-affairs/activities?from=${encodeURIComponent(CORPUS[1]!)}`,
    `/commitments/${encodeURIComponent(CORPUS[0]!)}`,
  ];
  for (const address of addresses) {
    await page.goto(address);
    // Some of these addresses are no page at all: whatever is answered must stay inert.
    await expect(page.locator('body')).toBeVisible();
    await page.waitForTimeout(700);
    expect(await page.evaluate(() => (window as { hacked?: number }).hacked), address).toBeUndefined();
  }
  await page.goto('/civil-affairs/activities?from=2026-12-30');
  await expect(page.getByText(CORPUS[0]!).first()).toBeVisible();
  expect(dialogs).toEqual([]);

  // What the test made must not stand in other tests' figures.
  for (const id of ids)
    await page.request.post('/graphql', {
      headers: { origin: baseURL! },
      data: {
        variables: { id, reason: '测试数据作废' },
        extensions: { persistedQuery: { version: 1, sha256Hash: hashOf('mutation VoidActivity') } },
      },
    });
});
