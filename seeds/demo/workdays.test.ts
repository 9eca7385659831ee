import { calendarDate } from '@minsheng/kernel/domain';
import { expect, test } from 'vitest';
import { isWorkday, workdayFrom, workdaysBetween } from './workdays.ts';

const day = calendarDate;

test.each([
  ['2026-11-20', true],
  ['2026-11-21', false],
  ['2026-11-22', false],
  ['2026-01-01', false],
  ['2026-02-17', false],
  ['2026-02-24', true],
  ['2026-10-07', false],
  ['2026-10-08', true],
])('%s: workday %s', (on, workday) => {
  expect(isWorkday(day(on))).toBe(workday);
});

test('work waits for the next workday', () => {
  expect(workdayFrom(day('2026-09-30'))).toBe('2026-09-30');
  expect(workdayFrom(day('2026-10-01'))).toBe('2026-10-08');
});

test('both ends belong to a span', () => {
  expect(workdaysBetween(day('2026-11-16'), day('2026-11-23'))).toEqual([
    '2026-11-16',
    '2026-11-17',
    '2026-11-18',
    '2026-11-19',
    '2026-11-20',
    '2026-11-23',
  ]);
});
