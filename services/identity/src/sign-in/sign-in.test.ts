import { afterAll, beforeAll, expect, test } from 'vitest';
import { type World, createWorld } from '../testing/world.ts';

let world: World;

beforeAll(async () => {
  world = await createWorld();
});
afterAll(() => world.close());

function signInFrom(address: string) {
  return world.signIn('', '', { 'x-forwarded-for': address });
}

test('an account with a hyphen signs in; the cookies are for this site and hidden from scripts', async () => {
  const { response, cookies } = await world.signIn('red-cross-clerk');
  expect(response.statusCode).toBe(200);
  expect(response.json()).toEqual({
    user: { id: expect.any(String), username: 'red-cross-clerk', name: '红十字会经办人（演示）' },
  });
  expect(cookies).toHaveLength(2);
  expect(cookies[0]).toMatch(/^minsheng_session=.+; Max-Age=43200; Path=\/; HttpOnly; SameSite=Lax$/);
  expect(cookies[1]).toMatch(
    /^minsheng_device=[0-9a-f]{64}; Max-Age=15552000; Path=\/; HttpOnly; SameSite=Lax$/,
  );
});

test('each sign-in makes a session of its own', async () => {
  const [first, second] = [await world.signIn('leader'), await world.signIn('leader')];
  expect(first.cookie).not.toBe(second.cookie);
});

test.each([
  ['health-clerk', 'wrong-password-1'],
  ['nobody', 'Minsheng-2026!'],
  ["' or 1=1 --", 'Minsheng-2026!'],
  ['', ''],
  ['leader\u0000', 'Minsheng-2026!'],
  ['leader', '\ud800'],
])(
  '%j with a wrong word is refused, and the answer does not say which was wrong',
  async (username, password) => {
    const { response, cookies } = await world.signIn(username, password);
    expect(response.statusCode).toBeGreaterThanOrEqual(400);
    expect(response.json().message).toBe('用户名或密码不正确。');
    expect(cookies).toEqual([]);
  },
);

test('a page of another origin cannot sign anybody in', async () => {
  const { response } = await world.signIn('leader', undefined, { origin: 'http://evil.example' });
  expect(response.statusCode).toBe(403);
  expect(response.json().message).toBe('请从本系统的地址登录。');
});

test('a form of another page cannot either: only JSON is taken', async () => {
  const body = 'username=leader&password=Minsheng-2026!';
  for (const type of ['text/plain', 'application/x-www-form-urlencoded']) {
    const answer = await world.post('/api/auth/sign-in/username', body, { 'content-type': type });
    expect(answer.statusCode).toBe(415);
    expect(answer.json().errors[0].message).toContain('格式不受支持');
  }
});

test.each([
  [{ origin: 'http://localhost:4000' }],
  [{ origin: 'http://127.0.0.1:4000', cookie: 'minsheng_session=stale' }],
  [{}],
])('a script may sign in with headers %j', async (headers) => {
  expect(
    (await world.signIn('analyst', undefined, headers as Record<string, string>)).response.statusCode,
  ).toBe(200);
});

test("twenty sign-ins one after another are nobody's attack", async () => {
  const statuses = [];
  for (let time = 0; time < 20; time += 1) statuses.push((await world.signIn('leader')).response.statusCode);
  expect(new Set(statuses)).toEqual(new Set([200]));
});

test('an address that tries too often must wait; others need not', async () => {
  for (let attempt = 0; attempt < 60; attempt += 1) await signInFrom('10.1.1.1');
  const { response } = await signInFrom('10.1.1.1');
  expect([response.statusCode, response.json().message]).toEqual([429, '登录过于频繁，请稍后再试。']);
  expect((await signInFrom('10.1.1.2')).response.statusCode).toBe(401);
  world.wait(10 / 60);
  expect((await signInFrom('10.1.1.1')).response.statusCode).toBe(401);
});

test.each([
  '/sign-up/email',
  '/sign-in/email',
  '/is-username-available',
  '/update-user',
  '/change-email',
  '/delete-user',
  '/request-password-reset',
])('%s does not exist', async (path) => {
  const body = { username: 'x', email: 'x@example.com', password: 'Minsheng-2026!', name: 'x' };
  const answer = await world.post(`/api/auth${path}`, body, { origin: 'http://127.0.0.1:4000' });
  expect(answer.statusCode).toBe(404);
  expect(answer.json().errors[0].message).toContain('没有这个地址');
});

test('only the gateway may hand on a sign-in', async () => {
  const body = { username: 'leader', password: 'Minsheng-2026!' };
  expect((await world.post('/api/auth/sign-in/username', body, {}, 'health')).statusCode).toBe(401);
  expect(
    (await world.app.inject({ method: 'POST', url: '/api/auth/sign-in/username', payload: body })).statusCode,
  ).toBe(401);
});

test('signing out ends the session, in the browser and here', async () => {
  const { cookie } = await world.signIn('health-clerk');
  const response = await world.post('/api/auth/sign-out', {}, { cookie, origin: 'http://127.0.0.1:4000' });
  expect(response.statusCode).toBe(200);
  expect([response.headers['set-cookie']].flat().join()).toMatch(/minsheng_session=; Max-Age=0/);
  expect(await world.ownSession(cookie)).toBeNull();
  expect(await world.callerOf(cookie)).toBeNull();
});
