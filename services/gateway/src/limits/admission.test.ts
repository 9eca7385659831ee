import { afterEach, expect, test } from 'vitest';
import { type World, ask, createWorld } from '../testing/world.ts';
import { Admission } from './admission.ts';

const PATIENT = { turn: 60_000, slow: 1, patience: 60_000 };
let world: World | undefined;
afterEach(() => world?.stop());

test('so many work at once, so many wait, the next is refused; turns go in order of arrival', async () => {
  const admission = new Admission({ atOnce: 1, waiting: 2, ...PATIENT });
  const order: string[] = [];
  const leave = await admission.enter();
  const second = admission.enter().then((end) => (order.push('second'), end));
  const third = admission.enter().then((end) => (order.push('third'), end));
  await expect(admission.enter()).rejects.toMatchObject({ status: 503, code: 'BUSY' });
  leave();
  leave();
  (await second)();
  (await third)();
  expect(order).toEqual(['second', 'third']);
  (await admission.enter())();
});

test('whoever waits too long is refused, and his place is free', async () => {
  const admission = new Admission({ atOnce: 1, waiting: 1, ...PATIENT, patience: 5 });
  const leave = await admission.enter();
  await expect(admission.enter()).rejects.toMatchObject({ code: 'BUSY' });
  const waiting = admission.enter();
  leave();
  await expect(waiting).resolves.toBeTypeOf('function');
});

test('a turn passes on while its request waits for a slow module, but only for so many', async () => {
  const admission = new Admission({ ...PATIENT, atOnce: 1, turn: 5, waiting: 3 });
  const ends = [await admission.enter(), await admission.enter()];
  let isThird = false;
  const third = admission.enter().then((end) => ((isThird = true), end));
  await new Promise((done) => setTimeout(done, 30));
  expect(isThird).toBe(false);
  ends[1]!();
  ends.push(await third);
  for (const end of ends) end();
});

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
