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
