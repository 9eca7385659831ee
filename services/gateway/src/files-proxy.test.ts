import { verifyCallerToken } from '@minsheng/kernel/token';
import type { FastifyRequest } from 'fastify';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { type World, createWorld } from './testing/world.ts';

const ID = '0f8fad5b-d9cb-469f-a165-70867728950e';
const OWN = 'http://127.0.0.1:4000';

let world: World;
let cookie: string;
let seen: { url: string; headers: FastifyRequest['headers']; bytes: number }[] = [];

beforeAll(async () => {
  world = await createWorld();
  // A module's two routes, and one beside them that nobody may reach this way.
  await world.civilAffairs.app.register(async (module) => {
    module.removeAllContentTypeParsers();
    module.addContentTypeParser('*', { parseAs: 'buffer', bodyLimit: 32 << 20 }, (_, body, done) =>
      done(null, body),
    );
    module.all('/files', answer);
    module.all('/files/*', answer);
    module.all('/internal/*', answer);
  });
  await world.start();
});
afterAll(() => world.stop());
beforeEach(() => {
  seen = [];
  cookie = world.signIn('clerk', 'UNIT_CLERK');
});

async function answer(request: FastifyRequest) {
  const { url, headers, body } = request;
  seen.push({ url, headers, bytes: Buffer.isBuffer(body) ? body.length : 0 });
  return { id: ID };
}

function upload(headers: Record<string, string | undefined> = {}, payload = Buffer.alloc(3 << 20, 7)) {
  const sent = { cookie, origin: OWN, 'content-type': 'application/octet-stream', ...headers };
  const kept = Object.fromEntries(Object.entries(sent).filter(([, value]) => value !== undefined));
  return world.app.inject({
    method: 'POST',
    url: '/api/files/civil-affairs',
    headers: kept as Record<string, string>,
    payload,
  });
}

test('whoever is not signed in uploads and reads nothing', async () => {
  expect((await upload({ cookie: undefined })).statusCode).toBe(401);
  expect((await world.app.inject({ url: `/api/files/civil-affairs/${ID}` })).statusCode).toBe(401);
  world.identity.sessions.clear();
  expect((await upload()).statusCode).toBe(401);
  expect(seen).toEqual([]);
});

test.each([
  ['another site', 'https://evil.example'],
  ['another port', 'http://127.0.0.1:4001'],
  ['a sandboxed page', 'null'],
  ['nobody', undefined],
])('an upload from %s is refused, and its body goes nowhere', async (_, origin) => {
  const response = await upload({ origin });
  expect(response.statusCode).toBe(403);
  expect(response.json().errors[0].extensions).toEqual({ code: 'ORIGIN_FOREIGN' });
  expect(seen).toEqual([]);
});

test.each(['text/plain', 'multipart/form-data; boundary=x', 'application/x-www-form-urlencoded'])(
  'what a form can send across origins (%s) is refused',
  async (type) => {
    expect((await upload({ 'content-type': type })).statusCode).toBe(415);
    expect(seen).toEqual([]);
  },
);

test('an upload from our own page arrives whole, with a token of the module and no header more', async () => {
  const headers = {
    'x-file-name': 'a.pdf',
    'x-unit-id': 'u1',
    authorization: 'Bearer forged',
    'x-request-id': 'chosen',
    'x-forwarded-for': '10.9.9.9',
  };
  const response = await upload(headers);
  expect([response.statusCode, response.json()]).toEqual([200, { id: ID }]);
  const [arrived] = seen;
  expect(arrived).toMatchObject({
    url: '/files',
    bytes: 3 << 20,
    headers: { 'x-file-name': 'a.pdf', 'x-unit-id': 'u1' },
  });
  const token = String(arrived!.headers.authorization).replace('Bearer ', '');
  const { username } = await verifyCallerToken(world.keys.publicKeys, token, 'civil-affairs');
  expect(username).toBe('clerk');
  for (const name of ['cookie', 'origin', 'x-forwarded-for']) expect(arrived!.headers[name]).toBeUndefined();
  expect(arrived!.headers['x-request-id']).not.toBe('chosen');
});

test('the name by which the page was opened is our own too', async () => {
  expect((await upload({ host: 'localhost:4000', origin: 'http://localhost:4000' })).statusCode).toBe(200);
});

test('more than 20 MB goes no further than here', async () => {
  const response = await upload({}, Buffer.alloc((20 << 20) + 1));
  expect(response.statusCode).toBe(413);
  expect(response.json().errors[0].message).toBe('文件超过 20 MB，请压缩或拆分后再上传。');
  expect(seen).toEqual([]);
});

test('a file is asked of its module by its id, without the query', async () => {
  const response = await world.app.inject({ url: `/api/files/civil-affairs/${ID}?x=1`, headers: { cookie } });
  expect(response.statusCode).toBe(200);
  expect(seen.map(({ url }) => url)).toEqual([`/files/${ID}`]);
});

test.each([
  `/api/files/nothing/${ID}`,
  `/api/files/civil-affairs/${ID}/../../internal/session`,
  `/api/files/civil-affairs/..%2f..%2finternal%2fsession`,
  '/api/files/civil-affairs/../internal/session',
  '/api/files/../internal/session',
  '/api/files/civil-affairs/..',
  '/api/files/civil-affairs%2f..%2f..%2finternal/x',
  `/api/files/civil-affairs%2ffiles/${ID}`,
])('%s leads nowhere', async (url) => {
  const response = await world.app.inject({ url, headers: { cookie } });
  expect(response.statusCode).toBe(404);
  expect(seen).toEqual([]);
});

test('a module that is away is named', async () => {
  await world.civilAffairs.app.close();
  const response = await upload();
  expect([response.statusCode, response.json().errors[0].extensions]).toEqual([
    503,
    { code: 'SERVICE_UNAVAILABLE', module: 'civil-affairs' },
  ]);
});
