import { calendarDate } from '@minsheng/kernel/domain';
import { expect, test } from 'vitest';
import { isInForce } from './grant.rules.ts';

const LEAVE = { from: calendarDate('2026-11-02'), to: calendarDate('2026-11-06') };

test.each([
  ['2026-11-01', false],
  ['2026-11-02', true],
  ['2026-11-06', true],
  ['2026-11-07', false],
])('on %s a grant from 2 to 6 November is in force: %s', (day, expected) => {
  expect(isInForce(LEAVE, calendarDate(day))).toBe(expected);
});

test('a grant without an end goes on', () => {
  expect(isInForce({ ...LEAVE, to: null }, calendarDate('2099-01-01'))).toBe(true);
});
