import { calendarDate } from '@minsheng/kernel/domain';
import { expect, test } from 'vitest';
import { findGrantFault, grantState, isInForce, overlaps } from './grant.rules.ts';

const LEAVE = { from: calendarDate('2026-11-02'), to: calendarDate('2026-11-06') };
const TODAY = calendarDate('2026-11-04');

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

test.each([
  ['2026-11-06', '2026-11-09', true],
  ['2026-11-07', '2026-11-09', false],
  ['2026-10-01', '2026-11-01', false],
  ['2026-10-01', null, true],
])('a week from %s to %s shares a day with 2 to 6 November: %s', (from, to, expected) => {
  const other = { from: calendarDate(from), to: to === null ? null : calendarDate(to) };
  expect([overlaps(LEAVE, other), overlaps(other, LEAVE)]).toEqual([expected, expected]);
});

test.each([
  ['2026-11-01', false, 'PLANNED'],
  ['2026-11-02', false, 'IN_FORCE'],
  ['2026-11-07', false, 'EXPIRED'],
  ['2026-11-03', true, 'ENDED'],
])('on %s, ended %s, it is %s', (day, ended, state) => {
  expect(grantState({ ...LEAVE, ended }, calendarDate(day))).toBe(state);
});

test.each([
  ['a clerk of no unit', { unit: null }, { code: 'GRANT_UNIT_AND_ROLE', field: 'unit' }],
  ['a county role of a unit', { role: 'ANALYST' }, { code: 'GRANT_UNIT_AND_ROLE', field: 'unit' }],
  ['an unknown unit', { unit: 'nowhere' }, { code: 'UNIT_UNKNOWN', field: 'unit' }],
  ['days in the wrong order', { to: calendarDate('2026-11-01') }, { code: 'GRANT_DAYS', field: 'to' }],
  [
    'what is over already',
    { from: calendarDate('2026-10-01'), to: calendarDate('2026-11-03') },
    { code: 'GRANT_PAST', field: 'to' },
  ],
  ['nothing wrong', {}, undefined],
])('%s', (_, given, fault) => {
  expect(
    findGrantFault({ role: 'UNIT_CLERK', unit: 'health', ...LEAVE, ...given }, TODAY, ['health']),
  ).toEqual(fault);
});
