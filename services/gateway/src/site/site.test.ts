import { afterAll, beforeAll, expect, test } from 'vitest';
import { type World, createWorld } from '../testing/world.ts';

let world: World;
const PAGE = '<!doctype html><title>民生实事</title>';
const SCRIPT = `export const filler = '${'x'.repeat(4_000)}';`;

beforeAll(async () => {
  world = await createWorld();
  await world.write('frontends/portal/dist/index.html', PAGE);
  await world.write('frontends/portal/dist/assets/index-Dx3f_9aB.js', SCRIPT);
  await world.write('frontends/portal/dist/persisted-documents.json', '{}');
  await world.write('frontends/civil-affairs/dist/mf-manifest.json', '{"id":"civil-affairs"}');
  await world.write('frontends/civil-affairs/dist/remoteEntry-a1b2c3d4.js', SCRIPT);
  await world.start();
});
afterAll(() => world.stop());

function get(url: string, headers: Record<string, string> = {}) {
  return world.app.inject({ url, headers });
}

test.each(['/', '/commitments/C06', '/health/records/C06-1'])('%s shows the portal', async (url) => {
  const response = await get(url, { accept: 'text/html,*/*' });
  expect(response.statusCode).toBe(200);
  expect(response.body).toContain('民生实事');
  expect(response.headers['cache-control']).toBe('no-cache');
});

test.each([
  '/assets/gone.js',
  '/mf/civil-affairs/gone.js',
  '/mf/health/mf-manifest.json',
  '/api/nothing',
  '/persisted-documents.json',
])('%s is not found, and not the portal either', async (url) => {
  const response = await get(url, { accept: 'text/html,*/*' });
  expect(response.statusCode).toBe(404);
  expect(response.json().errors[0].extensions.code).toBe('NOT_FOUND');
});

test('checklist 23: a file that was changed after its build, or that the build did not make, is not served', async () => {
  const entry = '/mf/civil-affairs/remoteEntry-a1b2c3d4.js';
  expect((await get(entry)).statusCode).toBe(200);
  await world.write('frontends/civil-affairs/dist/remoteEntry-a1b2c3d4.js', `${SCRIPT} evil();`);
  await world.write('frontends/civil-affairs/dist/assets/slipped-in.js', SCRIPT);
  expect((await get(entry)).statusCode).toBe(404);
  expect((await get('/mf/civil-affairs/assets/slipped-in.js')).statusCode).toBe(404);
  expect((await get('/mf/civil-affairs/integrity.json')).statusCode).toBe(404);
  await world.write('frontends/civil-affairs/dist/remoteEntry-a1b2c3d4.js', SCRIPT);
  expect((await get(entry)).statusCode).toBe(200);
});

test('a path out of the folder is not served', async () => {
  const statuses = await Promise.all(
    ['/..%2f..%2fsupergraph.graphql', '/mf/civil-affairs/..%2f..%2f..%2fsupergraph.graphql'].map(
      async (url) => (await get(url)).statusCode,
    ),
  );
  expect(statuses.every((status) => status === 404 || status === 403 || status === 400)).toBe(true);
});

test('a remote is served under its own base, hashed files for good', async () => {
  expect((await get('/mf/civil-affairs/mf-manifest.json')).headers['cache-control']).toBe('no-cache');
  expect((await get('/mf/civil-affairs/remoteEntry-a1b2c3d4.js')).headers['cache-control']).toContain(
    'immutable',
  );
});

test.each(['br', 'gzip'])('scripts travel compressed by %s', async (encoding) => {
  const response = await get('/assets/index-Dx3f_9aB.js', { 'accept-encoding': encoding });
  expect(response.headers['content-encoding']).toBe(encoding);
  expect(response.rawPayload.length).toBeLessThan(SCRIPT.length / 4);
});

test('every answer carries the security headers', async () => {
  for (const url of ['/', '/api/registry', '/nothing.js', '/healthz']) {
    const { headers } = await get(url);
    expect(headers['content-security-policy']).toContain("script-src 'self';");
    expect(headers['content-security-policy']).toMatch(
      /object-src 'none'.*base-uri 'none'.*frame-ancestors 'none'/,
    );
    expect(headers['content-security-policy']).not.toContain('unsafe-eval');
    expect(headers['x-content-type-options']).toBe('nosniff');
    expect(headers['referrer-policy']).toBe('same-origin');
  }
});

test('the registry names remotes, the business day and whether this is a demonstration', async () => {
  expect((await get('/api/registry')).json()).toEqual({
    modules: [
      { id: 'supervision', title: '督查', manifest: '/mf/supervision/mf-manifest.json' },
      { id: 'civil-affairs', title: '民政', manifest: '/mf/civil-affairs/mf-manifest.json' },
    ],
    businessDate: expect.stringMatching(/^\d{4}-\d{2}-\d{2}$/),
    demonstration: true,
  });
});

test.each([
  '/mf/civil-affairs/remoteEntry-a1b2c3d4%2Ejs',
  '/mf/civil-affairs/%72emoteEntry-a1b2c3d4.js',
  '/mf/civil-affairs//remoteEntry-a1b2c3d4.js',
  '/mf/civil%2Daffairs/remoteEntry-a1b2c3d4.js',
])('a changed file is not served by another spelling either: %s', async (url) => {
  await world.write('frontends/civil-affairs/dist/remoteEntry-a1b2c3d4.js', `${SCRIPT} evil();`);
  const { statusCode, body } = await get(url, { accept: '*/*' });
  await world.write('frontends/civil-affairs/dist/remoteEntry-a1b2c3d4.js', SCRIPT);
  expect([statusCode, body.includes('evil')]).toEqual([404, false]);
});

test.each(['/', '/index.html', '/%69ndex.html', '/commitments/C06', '/?x=1'])(
  'a page that was changed after its build is not served: %s',
  async (url) => {
    await world.write('frontends/portal/dist/index.html', '<script src="//evil"></script>');
    const { statusCode, body } = await get(url, { accept: 'text/html' });
    await world.write('frontends/portal/dist/index.html', PAGE);
    expect([statusCode, body.includes('evil')]).toEqual([404, false]);
  },
);

test.each(['/%E0%A4%A', '/assets/%zz.js', '/%', '/mf/civil-affairs/%ff.js'])(
  'an address that is none is the mistake of whoever wrote it: %s',
  async (url) => {
    const { statusCode, body } = await get(url, { accept: 'text/html' });
    expect([statusCode, JSON.parse(body)]).toEqual([
      400,
      { errors: [{ message: '网址不正确，请检查后重新输入。', extensions: { code: 'BAD_URL' } }] },
    ]);
  },
);
