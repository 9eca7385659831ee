import { afterAll, beforeAll, expect, test } from 'vitest';
import { type World, createWorld } from './testing/world.ts';

let world: World;

beforeAll(async () => {
  world = await createWorld();
  await world.start();
});
afterAll(() => world.stop());

function signIn() {
  return world.app.inject({
    method: 'POST',
    url: '/api/auth/sign-in/username',
    headers: {
      'content-type': 'application/json',
      origin: 'http://127.0.0.1:4000',
      cookie: 'session=old',
      'x-forwarded-for': '10.9.9.9',
      'x-forwarded-host': 'evil.example',
      authorization: 'Bearer forged',
    },
    payload: { username: 'health-clerk', password: 'secret' },
  });
}

test('sign-in reaches identity whole, and its cookies come back', async () => {
  const response = await signIn();
  const { url, headers, body } = response.json();
  expect([url, body]).toEqual([
    '/api/auth/sign-in/username',
    { username: 'health-clerk', password: 'secret' },
  ]);
  expect([headers.origin, headers.cookie]).toEqual(['http://127.0.0.1:4000', 'session=old']);
  expect(response.headers['set-cookie']).toEqual(['session=new; HttpOnly', 'other=1']);
});

test('what the client claims about its address or itself is dropped', async () => {
  const { headers } = (await signIn()).json();
  expect(headers['x-forwarded-for']).toBe('127.0.0.1');
  expect(headers['x-forwarded-host']).toBeUndefined();
  expect(headers.authorization).not.toContain('forged');
});

test('identity away: one readable answer', async () => {
  await world.identity.app.close();
  const response = await signIn();
  expect(response.statusCode).toBe(503);
  expect(response.json().errors[0]).toEqual({
    message: '账号与权限服务暂时无法连接，请稍后再试。',
    extensions: { code: 'SERVICE_UNAVAILABLE', module: 'identity' },
  });
});
