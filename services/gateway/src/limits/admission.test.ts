import { afterEach, expect, test } from 'vitest';
import { type World, ask, createWorld } from '../testing/world.ts';

const PATIENT = { turn: 60_000, slow: 1, patience: 60_000 };
let world: World | undefined;
afterEach(() => world?.stop());

test('a crowd beyond what can wait is told 繁忙 and when to come back; afterwards everybody is served', async () => {
  world = await createWorld({ admission: { atOnce: 2, waiting: 3, ...PATIENT } });
  await world.start();
  const analyst = world.signIn('analyst', 'ANALYST');
  const slow = { query: '{ slow(ms: 100) }' };
  const answers = await Promise.all(Array.from({ length: 12 }, () => ask(world!, analyst, slow)));
  const refused = answers.filter(({ status }) => status === 503);
  expect(answers.filter(({ status }) => status === 200)).toHaveLength(5);
  expect(refused).toHaveLength(7);
  for (const { body, headers } of refused) {
    expect(body).toEqual({
      errors: [{ message: expect.stringContaining('繁忙'), extensions: { code: 'BUSY' } }],
    });
    expect(Number(headers['retry-after'])).toBeGreaterThan(0);
  }
  expect((await ask(world, analyst, slow)).status).toBe(200);
});

test('whoever writes his cookies differently each time has no more turns for it', async () => {
  world = await createWorld({
    admission: { atOnce: 9, waiting: 9, ...PATIENT, ofOne: { working: 3, waiting: 9 } },
  });
  await world.start();
  world.signIn('analyst', 'ANALYST');
  // To identity, which knows its own cookie, all of these are one session.
  const caller = world.identity.sessions.get('session=analyst')!;
  const cookies = Array.from({ length: 6 }, (_, nth) => `session=analyst; other=${nth}`);
  for (const cookie of cookies) world.identity.sessions.set(cookie, caller);
  const answers = await Promise.all(
    cookies.map((cookie) => ask(world!, cookie, { query: '{ slow(ms: 300) }' })),
  );
  expect(answers.map(({ status }) => status).sort()).toEqual([200, 200, 200, 503, 503, 503]);
});
