import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { SYSTEM, trail } from '../testing/callers.ts';
import { type World, createWorld } from '../testing/world.ts';

// The real one, counted: what an attempt costs is its one slow hash.
const verifyPassword = vi.hoisted(() => vi.fn<typeof import('better-auth/crypto').verifyPassword>());
vi.mock('better-auth/crypto', async (original) => {
  const real = await original<typeof import('better-auth/crypto')>();
  return { ...real, verifyPassword: verifyPassword.mockImplementation(real.verifyPassword) };
});

const RIGHT = 'Minsheng-2026!';
let world: World;
let url: string;

beforeAll(async () => {
  world = await createWorld();
  await world.app.listen({ port: 0, host: '127.0.0.1' });
  url = `http://127.0.0.1:${(world.app.server.address() as AddressInfo).port}/api/auth/sign-in/username`;
});
afterAll(() => world.close());

/** Over a real port, as the gateway hands it on. */
async function signIn(username: string, password: string) {
  const headers = { authorization: await world.bearer(), 'content-type': 'application/json' };
  const response = await fetch(url, {
    method: 'POST',
    headers,
    body: JSON.stringify({ username, password }),
  });
  return { status: response.status, code: ((await response.json()) as { code?: string }).code };
}

const WRONG = { status: 401, code: 'INVALID_USERNAME_OR_PASSWORD' };

async function isLocked(username: string): Promise<unknown> {
  const [row] = await world.sql(
    'select source_locked_until > now() as locked from account where username = ?',
    [username],
  );
  return row!['locked'];
}

test('six wrong passwords, one after another, lock the account for whoever tried, also for the right one', async () => {
  for (let attempt = 1; attempt <= 6; attempt += 1)
    expect(await signIn('leader', `Wrong-password-${attempt}`)).toEqual(WRONG);
  expect(await signIn('leader', RIGHT)).toEqual(WRONG);
  expect(await isLocked('leader')).toBe(true);
});

test('six wrong passwords at once lock it too', async () => {
  const answers = await Promise.all(
    [1, 2, 3, 4, 5, 6].map((it) => signIn('analyst', `Wrong-password-${it}`)),
  );
  expect(answers).toEqual(Array.from({ length: 6 }, () => WRONG));
  expect(await signIn('analyst', RIGHT)).toEqual(WRONG);
  expect(await isLocked('analyst')).toBe(true);
});

test('the lock is noted once, the failures each, and no password anywhere', async () => {
  expect(await trail(world, 'account.lock')).toHaveLength(2);
  const failures = await trail(world, 'sign-in.fail');
  expect(failures.filter(({ username }) => username === 'analyst')).toHaveLength(5);
  const [{ text }] = (await world.sql(
    'select string_agg(audit_row::text, chr(10)) as text from audit_row',
  )) as [{ text: string }];
  expect(text).not.toMatch(/Wrong-password|Minsheng-2026/);
});

test('four failures do not lock, and a success forgets them', async () => {
  for (let round = 1; round <= 2; round += 1) {
    for (let attempt = 1; attempt <= 4; attempt += 1) await signIn('supervisor', 'Wrong-password-1');
    expect((await signIn('supervisor', RIGHT)).status).toBe(200);
  }
});

test('many who sign in with the right password at once are let in', async () => {
  const answers = await Promise.all(Array.from({ length: 10 }, () => signIn('supervision-lead', RIGHT)));
  expect(answers.map(({ status }) => status)).toEqual(Array.from({ length: 10 }, () => 200));
});

test('the system administrator lifts a lock; half an hour does too', async () => {
  const unlock = 'mutation ($id: ID!) { unlockAccount(id: $id, reason: "本人已核实身份") { lockedUntil } }';
  const [{ id }] = (await world.sql("select id from account where username = 'leader'")) as [{ id: string }];
  expect((await world.askAs(SYSTEM, unlock, { id })).data).toEqual({ unlockAccount: { lockedUntil: null } });
  expect((await signIn('leader', RIGHT)).status).toBe(200);
  world.wait(31);
  expect((await signIn('analyst', RIGHT)).status).toBe(200);
  world.wait(-31);
});

test('an unknown name is answered like a wrong password, and costs as much: one password is hashed either way', async () => {
  const hashed = async (username: string) => {
    const before = verifyPassword.mock.calls.length;
    expect(await signIn(username, 'Wrong-password-1')).toEqual(WRONG);
    return verifyPassword.mock.calls.length - before;
  };
  expect([await hashed('health-clerk'), await hashed('nobody-here')]).toEqual([1, 1]);
  // Locked after these: the right answer is refused as late as a wrong one.
  for (let round = 0; round < 5; round += 1) await signIn('health-clerk', 'Wrong-password-1');
  expect(await hashed('health-clerk')).toBe(1);
});
