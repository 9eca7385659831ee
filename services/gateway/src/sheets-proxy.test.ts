import type { FastifyRequest } from 'fastify';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { type World, createWorld } from './testing/world.ts';

const ID = '0f8fad5b-d9cb-469f-a165-70867728950e';
const OWN = 'http://127.0.0.1:4000';
const AT = '/api/sheets/civil-affairs';

let world: World;
let cookie: string;
let seen: { url: string; authorization?: string; body: string }[] = [];

beforeAll(async () => {
  world = await createWorld();
  await world.civilAffairs.app.register(async (module) => {
    module.removeAllContentTypeParsers();
    module.addContentTypeParser('*', { parseAs: 'string' }, (_, body, done) => done(null, body));
    module.all('/*', async ({ url, headers, body }: FastifyRequest) => {
      seen.push({ url, authorization: headers.authorization, body: String(body ?? '') });
      return { id: ID };
    });
  });
  await world.start();
});
afterAll(() => world.stop());
beforeEach(() => {
  seen = [];
  cookie = world.signIn('clerk', 'UNIT_CLERK');
});

type Headers = Record<string, string>;
const get = (path: string, headers: Headers = { cookie }) => world.app.inject({ url: AT + path, headers });
const post = (path: string, headers: Headers = {}) =>
  world.app.inject({
    method: 'POST',
    url: AT + path,
    headers: { cookie, origin: OWN, ...headers },
    payload: { a: 1 },
  });

test('whoever is not signed in, and another site’s page, reach nothing', async () => {
  expect((await get('/Place/template', {})).statusCode).toBe(401);
  expect((await post('/Place/export', { origin: 'https://evil.example' })).statusCode).toBe(403);
  expect(seen).toEqual([]);
});

test.each([
  ['/Place/template', '/sheets/Place/template'],
  [`/Place/imports/${ID}/rows?state=BAD&after=12&x=1`, `/sheets/Place/imports/${ID}/rows?state=BAD&after=12`],
])('reads %s', async (asked, reached) => {
  expect((await get(asked)).statusCode).toBe(200);
  expect(seen[0]!.url.replace('?state=&after=', '')).toBe(reached);
  expect(seen[0]!.authorization).toMatch(/^Bearer /);
});

test.each(['/Place/export', '/Place/imports', `/Place/imports/${ID}/confirm`])(
  'writes %s, as it is',
  async (asked) => {
    expect((await post(asked)).statusCode).toBe(200);
    expect(seen).toEqual([
      { url: `/sheets${asked}`, authorization: expect.any(String) as string, body: '{"a":1}' },
    ]);
  },
);

test.each([
  '/Place/../../internal/catalogue',
  `/Place/imports/${ID}/destroy`,
  '/Place/imports/..%2f..%2finternal/rows',
  '/Pl%2e%2e/template',
])('%s leads nowhere', async (path) => {
  for (const answer of [await get(path), await post(path)]) expect(answer.statusCode).toBeGreaterThan(399);
  expect(seen).toEqual([]);
});
