import { expect, test } from 'vitest';
import { Breaker } from './breaker.ts';

function breakerAt(start: number) {
  const clock = { now: start };
  const breaker = new Breaker(() => clock.now, { failures: 3, rest: 1_000 });
  return { clock, breaker };
}

function fail(breaker: Breaker, times: number): void {
  for (let time = 0; time < times; time += 1) breaker.failed();
}

test('lets calls through until the third failure in a row', () => {
  const { breaker } = breakerAt(0);
  fail(breaker, 2);
  expect(breaker.mayCall()).toBe(true);
  breaker.failed();
  expect(breaker.mayCall()).toBe(false);
});

test('a success between failures starts the count again', () => {
  const { breaker } = breakerAt(0);
  fail(breaker, 2);
  breaker.succeeded();
  fail(breaker, 2);
  expect(breaker.mayCall()).toBe(true);
});

test('after the rest one call tries, and only one', () => {
  const { breaker, clock } = breakerAt(0);
  fail(breaker, 3);
  clock.now = 1_000;
  expect([breaker.mayCall(), breaker.mayCall()]).toEqual([true, false]);
});

test('the trial decides: success opens the way, failure closes it for another rest', () => {
  const { breaker, clock } = breakerAt(0);
  fail(breaker, 3);
  clock.now = 1_000;
  breaker.mayCall();
  breaker.failed();
  clock.now = 1_999;
  expect(breaker.mayCall()).toBe(false);
  clock.now = 2_000;
  breaker.mayCall();
  breaker.succeeded();
  expect([breaker.mayCall(), breaker.mayCall()]).toEqual([true, true]);
});
