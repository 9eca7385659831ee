import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest';
import { type World, ask, createWorld } from '../testing/world.ts';

const OWN = 'http://127.0.0.1:4000';
const QUERY = { query: '{ whoIsAsking }' };

let world: World;
let cookie: string;

beforeAll(async () => {
  world = await createWorld();
  await world.start();
});
afterAll(() => world.stop());
beforeEach(() => {
  cookie = world.signIn('analyst', 'ANALYST');
  world.supervision.seen.length = 0;
});

it('what a page sends for the one who is signed in is answered, and so is whoever does not say', async () => {
  expect((await ask(world, cookie, QUERY, { 'x-minsheng-viewer': 'id-analyst' })).status).toBe(200);
  expect((await ask(world, cookie, QUERY)).status).toBe(200);
});

it.each(['id-clerk', ''])('what a page drawn for "%s" sends reaches no module', async (viewer) => {
  const { status, body } = await ask(world, cookie, QUERY, { 'x-minsheng-viewer': viewer });
  expect([status, body]).toEqual([
    409,
    { errors: [{ message: '账号已切换，请刷新', extensions: { code: 'VIEWER_CHANGED' } }] },
  ]);
  expect(world.supervision.seen).toEqual([]);
});

it('without a session it is a sign-in that is missing', async () => {
  expect((await ask(world, undefined, QUERY, { 'x-minsheng-viewer': 'id-analyst' })).status).toBe(401);
});

it('a file is not kept in the name of somebody who came later', async () => {
  const upload = (viewer: string) =>
    world.app.inject({
      method: 'POST',
      url: '/api/files/supervision',
      headers: {
        cookie,
        origin: OWN,
        'content-type': 'application/octet-stream',
        'x-minsheng-viewer': viewer,
      },
      payload: Buffer.alloc(8),
    });
  const refused = await upload('id-clerk');
  expect([refused.statusCode, refused.json().errors[0].extensions.code]).toEqual([409, 'VIEWER_CHANGED']);
  // The small module of this test keeps no files: what passes is answered there.
  expect((await upload('id-analyst')).statusCode).toBe(404);
});

it("a page ends nobody else's session", async () => {
  const signOut = (viewer: string) =>
    world.app.inject({
      method: 'POST',
      url: '/api/auth/sign-out',
      headers: { cookie, 'x-minsheng-viewer': viewer },
      payload: {},
    });
  expect((await signOut('id-clerk')).statusCode).toBe(409);
  expect((await signOut('id-analyst')).statusCode).toBe(200);
  world.identity.sessions.clear();
  expect((await signOut('id-clerk')).statusCode).toBe(200);
});
