import { expect, test } from 'vitest';
import { Admission } from './admission.ts';

const PATIENT = { turn: 60_000, slow: 1, patience: 60_000 };

test('so many work at once, so many wait, the next is refused; turns go in order of arrival', async () => {
  const admission = new Admission({ atOnce: 1, waiting: 2, ...PATIENT });
  const order: string[] = [];
  const leave = await admission.enter();
  const second = admission.enter().then((end) => (order.push('second'), end));
  const third = admission.enter().then((end) => (order.push('third'), end));
  await expect(admission.enter()).rejects.toMatchObject({ code: 'BUSY' });
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

test('a crowd from one caller keeps no other waiting, and never has more than his share', async () => {
  const admission = new Admission({
    ...PATIENT,
    atOnce: 2,
    waiting: 10,
    ofOne: { working: 2, waiting: 5 },
  });
  const order: string[] = [];
  const enter = (who: string) =>
    admission.enter(who).then((leave) => {
      order.push(who);
      return leave;
    });
  const first = await enter('crowd');
  const second = await enter('crowd');
  const crowd = Array.from({ length: 5 }, () => enter('crowd'));
  await expect(admission.enter('crowd')).rejects.toMatchObject({ code: 'BUSY' });
  const other = enter('other');
  first();
  second();
  await Promise.all([crowd[0], other]);
  expect(order.slice(2).sort()).toEqual(['crowd', 'other']);
  for (const leave of [await crowd[0]!, await other]) leave();
  for (const next of crowd.slice(1)) (await next)();
  expect(order).toHaveLength(8);
});

test('requests of one caller whose turns have passed on still count as his', async () => {
  const admission = new Admission({
    atOnce: 4,
    turn: 5,
    slow: 9,
    waiting: 9,
    patience: 60_000,
    ofOne: { working: 2, waiting: 9 },
  });
  const held = [await admission.enter('slow'), await admission.enter('slow')];
  let isThird = false;
  const third = admission.enter('slow').then((leave) => ((isThird = true), leave));
  await new Promise((done) => setTimeout(done, 30));
  expect(isThird).toBe(false);
  (await admission.enter('other'))();
  held[0]!();
  (await third)();
});
