import { expect, test } from 'vitest';
import { attemptWindows } from './attempt-windows.ts';

const LIMIT = { window: 10, max: 3 };
const YES = { allowed: true, retryAfter: null };

function createWindows() {
  const clock = { seconds: 0 };
  const { consume } = attemptWindows({ now: () => new Date(clock.seconds * 1000) });
  return {
    /** What a request at this second comes to. */
    at: (seconds: number, key = '10.1.1.1') => {
      clock.seconds = seconds;
      return consume(key, LIMIT);
    },
  };
}

test('so many in a window and no more, with the seconds until it ends', async () => {
  const { at } = createWindows();
  for (const seconds of [0, 1, 2]) expect(await at(seconds)).toEqual(YES);
  expect(await at(3.5)).toEqual({ allowed: false, retryAfter: 7 });
  expect(await at(9.999)).toEqual({ allowed: false, retryAfter: 1 });
  expect(await at(10)).toEqual(YES);
});

test('requests that never pause for a whole window do not add up', async () => {
  const { at } = createWindows();
  for (let seconds = 0; seconds < 1000; seconds += 4) expect(await at(seconds)).toEqual(YES);
});

test('who is turned away and asks again does not wait longer for it', async () => {
  const { at } = createWindows();
  for (let time = 0; time < 3; time += 1) await at(0);
  for (const seconds of [1, 5, 9]) expect((await at(seconds)).allowed).toBe(false);
  expect(await at(10)).toEqual(YES);
});

test('each address has a window of its own', async () => {
  const { at } = createWindows();
  for (let time = 0; time < 4; time += 1) await at(0);
  expect(await at(0, '10.1.1.2')).toEqual(YES);
});

test('all at once are counted one by one', async () => {
  const { at } = createWindows();
  const answers = await Promise.all(Array.from({ length: 10 }, () => at(0)));
  expect(answers.filter(({ allowed }) => allowed)).toHaveLength(3);
});

test('a hundred thousand addresses do not open the window of the newest again', async () => {
  const { at } = createWindows();
  for (let address = 0; address <= 100_000; address += 1) await at(1, `address ${address}`);
  for (let time = 0; time < 3; time += 1) await at(1, 'address 100000');
  expect((await at(1, 'address 100000')).allowed).toBe(false);
  expect(await at(1, 'address 0')).toEqual(YES);
});
