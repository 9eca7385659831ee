import { setImmediate as nextTurn, setTimeout as pause } from 'node:timers/promises';
import { afterEach, expect, it, vi } from 'vitest';
import { giveBackMemory } from './give-back.ts';

const ALWAYS = { every: 20, quiet: 0.9, worth: -Infinity };
let end = (): void => undefined;
afterEach(() => end());

/** Tells whether something that nobody needs is still held. */
function makeGarbage(): () => boolean {
  const garbage = new WeakRef({ rows: Array.from({ length: 1_000 }, String) });
  return () => garbage.deref() !== undefined;
}

it('is given back while nothing is asked', async () => {
  const isHeld = makeGarbage();
  end = giveBackMemory(ALWAYS);
  await vi.waitFor(() => expect(isHeld()).toBe(false), { timeout: 10_000, interval: 50 });
});

it.each([
  ['there is little to give back', { ...ALWAYS, worth: Infinity }, () => pause(5)],
  ['there is work to do', { ...ALWAYS, quiet: 0 }, () => nextTurn()],
])('is left while %s', async (_, settings, work) => {
  const isHeld = makeGarbage();
  end = giveBackMemory(settings);
  const until = Date.now() + 200;
  while (Date.now() < until) await work();
  expect(isHeld()).toBe(true);
});
