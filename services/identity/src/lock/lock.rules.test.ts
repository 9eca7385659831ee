import { expect, it } from 'vitest';
import { NO_FAILURES, afterFailure, isLocked } from './lock.rules.ts';

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
