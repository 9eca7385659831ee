import { parse } from 'graphql';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { createClient } from './client.ts';
import type { TypedDocumentNode } from './documents.ts';
import { FOLLOWING } from './following.ts';

const QUERY = Object.assign(parse('query Q { viewer { id } }'), {
  __meta__: { hash: 'known' },
}) as unknown as TypedDocumentNode<unknown, Record<string, never>>;

const sent: RequestInit[] = [];

beforeEach(() => {
  sent.length = 0;
  vi.stubGlobal('fetch', async (_: string, init: RequestInit) => {
    sent.push(init);
    return Response.json({ data: { viewer: { id: '1' } } });
  });
});
afterEach(() => vi.unstubAllGlobals());

test('what a page asks by itself says so; what somebody asks does not, also afterwards', async () => {
  const client = createClient();
  await client.query(QUERY, {}).toPromise();
  await client.query(QUERY, {}, FOLLOWING).toPromise();
  await client.query(QUERY, {}, { requestPolicy: 'network-only' }).toPromise();
  expect(sent.map(({ headers }) => new Headers(headers).get('x-minsheng-passive'))).toEqual([
    null,
    'true',
    null,
  ]);
  expect(sent.map(({ method, credentials }) => [method, credentials])).toEqual(
    sent.map(() => ['POST', 'same-origin']),
  );
});
