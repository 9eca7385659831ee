import { unitId } from '@minsheng/kernel/testing';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { type World, createWorld } from '../testing/world.ts';

let world: World;
let cookie: string;

beforeEach(async () => {
  world = await createWorld();
  ({ cookie } = await world.signIn('health-clerk'));
});
afterEach(() => world.close());

const HEALTH_CLERK = { username: 'health-clerk', grants: [{ role: 'UNIT_CLERK', unit: unitId('HEALTH') }] };

test('a cookie tells who holds it and what he may do', async () => {
  expect(await world.callerOf(cookie)).toMatchObject(HEALTH_CLERK);
});

test.each(['', 'minsheng_session=', 'minsheng_session=forged.c2lnbmF0dXJl', 'other=1'])(
  'the cookie %j means nobody',
  async (forged) => {
    expect(await world.callerOf(forged)).toBeNull();
  },
);

test('a token of a session without its signature means nobody', async () => {
  const [{ token }] = (await world.sql('select token from session')) as [{ token: string }];
  expect(await world.callerOf(`minsheng_session=${token}`)).toBeNull();
});

test('only the gateway may ask', async () => {
  expect((await world.post('/internal/session', { cookie }, {}, 'health')).statusCode).toBe(401);
  expect(
    (await world.app.inject({ method: 'POST', url: '/internal/session', payload: { cookie } })).statusCode,
  ).toBe(401);
});

test('a grant taken away is gone at the next question, the session is not', async () => {
  await world.sql(
    "update role_grant set valid_to = '2020-01-02' where account_id = (select account_id from session)",
  );
  expect(await world.callerOf(cookie)).toMatchObject({ username: 'health-clerk', grants: [] });
});

test('a grant counts between its days', async () => {
  await world.sql(
    'update role_grant set valid_from = current_date + 3, valid_to = current_date + 5 where account_id = (select account_id from session)',
  );
  expect((await world.callerOf(cookie))?.grants).toEqual([]);
  const day = 24 * 60;
  const { cookie: later } = (world.wait(4 * day), await world.signIn('health-clerk'));
  await world.sql(
    "update session set created_at = now() + interval '4 days', last_seen_at = now() + interval '4 days', expires_at = now() + interval '5 days'",
  );
  expect((await world.callerOf(later))?.grants).toHaveLength(1);
});

test('a session taken away is gone at the next question', async () => {
  await world.sql('delete from session');
  expect(await world.callerOf(cookie)).toBeNull();
});

test('half an hour without a request ends it, and it does not come back', async () => {
  world.wait(29);
  expect(await world.callerOf(cookie)).not.toBeNull();
  world.wait(29);
  expect(await world.callerOf(cookie)).not.toBeNull();
  world.wait(30);
  expect(await world.callerOf(cookie)).toBeNull();
  world.wait(-30);
  expect(await world.callerOf(cookie)).toBeNull();
});

test('an open page alone does not keep it alive', async () => {
  world.wait(20);
  expect(await world.callerOf(cookie, true)).not.toBeNull();
  world.wait(10);
  expect(await world.callerOf(cookie, true)).toBeNull();
});

test('twelve hours after sign-in it ends, however busy', async () => {
  for (let minutes = 0; minutes < 700; minutes += 20) {
    world.wait(20);
    expect(await world.callerOf(cookie)).not.toBeNull();
  }
  world.wait(20);
  expect(await world.callerOf(cookie)).toBeNull();
});

test('"do not remember me" does not stretch the twelve hours', async () => {
  const body = { username: 'leader', password: 'Minsheng-2026!', rememberMe: false };
  const response = await world.post('/api/auth/sign-in/username', body, { origin: 'http://127.0.0.1:4000' });
  const short = [response.headers['set-cookie'] ?? []]
    .flat()
    .map((it) => it.split(';')[0]!)
    .join('; ');
  await world.sql("update session set last_seen_at = now() + interval '12 hours'");
  world.wait(12 * 60);
  expect(await world.callerOf(short)).toBeNull();
});

test("better-auth's own answer on the session obeys the same limits", async () => {
  const known = await world.ownSession(cookie);
  expect(known).toMatchObject({ user: { username: 'health-clerk' }, expiresAt: expect.any(String) });
  expect(JSON.stringify(known)).not.toContain('token');
  world.wait(31);
  expect(await world.ownSession(cookie)).toBeNull();
});
