import { afterAll, beforeAll, expect, test } from 'vitest';
import { type World, createWorld } from '../testing/world.ts';

const ORIGIN = 'https://minsheng.example.gov.cn';
let world: World;

beforeAll(async () => {
  world = await createWorld({ PUBLIC_ORIGIN: ORIGIN });
});
afterAll(() => world.close());

test('on https the cookie is bound to the host and to https, and means a session', async () => {
  const { cookies, cookie } = await world.signIn('leader', undefined, { origin: ORIGIN });
  expect(cookies[0]).toMatch(/^__Host-minsheng_session=.+; Path=\/; HttpOnly; Secure; SameSite=Lax$/);
  expect(cookies[0]).not.toContain('Domain');
  expect(await world.callerOf(cookie)).toMatchObject({ username: 'leader' });
});

test('the plain origin of the same host is not trusted', async () => {
  expect(
    (await world.signIn('leader', undefined, { origin: 'http://minsheng.example.gov.cn' })).response
      .statusCode,
  ).toBe(403);
});
