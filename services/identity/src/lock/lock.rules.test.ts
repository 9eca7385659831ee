import { expect, it } from 'vitest';
import { NO_FAILURES, afterFailure, afterGuess, isLocked } from './lock.rules.ts';

const POLICY = { attempts: 5, lockMinutes: 30 };
const NOW = new Date('2026-11-24T01:00:00Z');
const later = (minutes: number) => new Date(NOW.getTime() + minutes * 60_000);

function fail(times: number, from = NO_FAILURES) {
  let kept = from;
  for (let time = 0; time < times; time += 1) kept = afterFailure(kept, NOW, POLICY);
  return kept;
}

it('the fifth failure locks for half an hour', () => {
  expect(isLocked(fail(4), NOW)).toBe(false);
  const locked = fail(5);
  expect(isLocked(locked, later(29))).toBe(true);
  expect(isLocked(locked, later(30))).toBe(false);
});

it('failures against a lock do not make it longer', () => {
  expect(afterFailure(fail(5), later(20), POLICY)).toEqual(fail(5));
});

it('after a lock the count begins anew', () => {
  expect(afterFailure(fail(5), later(31), POLICY)).toEqual({ failed: 1, lockedUntil: null });
});

it('strangers together are paused for a minute from the twentieth guess on, and forgotten after half an hour', () => {
  let kept = { ...NO_FAILURES, at: NOW };
  for (let time = 1; time < 20; time += 1) kept = { ...afterGuess(kept, NOW, POLICY), at: NOW };
  expect(kept.lockedUntil).toBeNull();
  expect(afterGuess(kept, NOW, POLICY)).toEqual({ failed: 20, lockedUntil: later(1) });
  expect(afterGuess({ ...kept, failed: 40 }, later(2), POLICY).lockedUntil).toEqual(later(3));
  expect(afterGuess({ ...kept, failed: 40 }, later(30), POLICY)).toEqual({ failed: 1, lockedUntil: null });
});
