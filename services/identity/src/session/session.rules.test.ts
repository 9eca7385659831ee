import { expect, test } from 'vitest';
import { SESSION_LIMITS, isLive, isWorthNoting } from './session.rules.ts';

const SIGN_IN = new Date('2026-11-20T00:00:00Z');

function minutesLater(minutes: number): Date {
  return new Date(SIGN_IN.getTime() + minutes * 60_000);
}

test.each([
  ['just signed in', 0, 0, true],
  ['29 minutes without a request', 29, 0, true],
  ['30 minutes without a request', 30, 0, false],
  ['busy, 11 hours 59 minutes after sign-in', 719, 719, true],
  ['busy, 12 hours after sign-in', 720, 720, false],
])('%s', (_, now, lastSeen, expected) => {
  const times = { createdAt: SIGN_IN, lastSeenAt: minutesLater(lastSeen) };
  expect(isLive(times, minutesLater(now), SESSION_LIMITS)).toBe(expected);
});

test('being seen is noted once a minute', () => {
  expect(isWorthNoting({ lastSeenAt: SIGN_IN }, minutesLater(0.9))).toBe(false);
  expect(isWorthNoting({ lastSeenAt: SIGN_IN }, minutesLater(1))).toBe(true);
});
