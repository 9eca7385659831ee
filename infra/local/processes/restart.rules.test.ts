import { expect, it } from 'vitest';
import { FIRST_DELAY, LONGEST_DELAY, STEADY_AFTER, nextDelay } from './restart.rules.ts';

it('starts again at once what was at work, however often it ends', () => {
  let delay: number | undefined;
  for (let round = 0; round < 20; round++) {
    delay = nextDelay(delay, STEADY_AFTER);
    expect(delay).toBe(FIRST_DELAY);
  }
});

it('waits longer for what does not come up, and never long', () => {
  let delay: number | undefined;
  const delays = Array.from({ length: 6 }, () => (delay = nextDelay(delay, 0)));
  expect(delays[1]).toBeGreaterThan(delays[0]!);
  expect(Math.max(...delays)).toBe(LONGEST_DELAY);
});

it('has the whole system back within two seconds of what it waited for', () => {
  expect(LONGEST_DELAY).toBeLessThanOrEqual(2_000);
});
