import { parse } from 'graphql';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { TypedDocumentNode } from './documents.ts';

const QUERY = Object.assign(parse('query Q { viewer { id } }'), {
  __meta__: { hash: 'known' },
}) as unknown as TypedDocumentNode<unknown, Record<string, never>>;

const sent: Headers[] = [];
let answer: () => Response;

beforeEach(() => {
  sent.length = 0;
  answer = () => Response.json({ data: { viewer: { id: 'clerk' } } });
  vi.stubGlobal('fetch', async (_: string, init: RequestInit) => {
    sent.push(new Headers(init.headers));
    return answer();
  });
});
afterEach(() => {
  vi.unstubAllGlobals();
  vi.resetModules();
});

// A fresh page each time: whose it is stays with it.
async function openPage() {
  const { createClient } = await import('./client.ts');
  const { pageSession } = await import('./drawn-for.ts');
  const { FOLLOWING } = await import('./following.ts');
  return { client: createClient(), pageSession, FOLLOWING };
}

test('once it is known for whom the page is drawn, everything it asks says so', async () => {
  const { client, pageSession, FOLLOWING } = await openPage();
  await client.query(QUERY, {}).toPromise();
  pageSession.drawFor('clerk');
  await client.query(QUERY, {}, FOLLOWING).toPromise();
  await client.query(QUERY, {}, { requestPolicy: 'network-only' }).toPromise();
  expect(sent.map((headers) => headers.get('x-minsheng-viewer'))).toEqual([null, 'clerk', 'clerk']);
  expect(sent.map((headers) => headers.get('content-type'))).toEqual(sent.map(() => 'application/json'));
});

test.each([
  [409, 'VIEWER_CHANGED', 'switched'],
  [401, 'UNAUTHENTICATED', 'signedOut'],
  [403, 'FORBIDDEN', 'current'],
])('the answer %i %s leaves the page %s', async (status, code, standing) => {
  const { client, pageSession } = await openPage();
  pageSession.drawFor('clerk');
  answer = () => Response.json({ errors: [{ message: 'x', extensions: { code } }] }, { status });
  await client.query(QUERY, {}).toPromise();
  expect(pageSession.snapshot().standing).toBe(standing);
});

test.each([
  ['made', { record: { id: '1', township: null } }, false],
  ['not made', { record: null }, true],
])('a change that was %s says so, whatever else its answer lacks', async (_, data, isError) => {
  const { client } = await openPage();
  const change = Object.assign(parse('mutation M { record { id township } }'), {
    __meta__: { hash: 'known' },
  });
  answer = () =>
    Response.json({ data, errors: [{ message: 'x', extensions: { code: 'SERVICE_UNAVAILABLE' } }] });
  const result = await client.mutation(change as unknown as typeof QUERY, {}).toPromise();
  expect([result.data, result.error !== undefined]).toEqual([data, isError]);
});
