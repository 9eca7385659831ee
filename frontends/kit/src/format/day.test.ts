import { expect, test } from 'vitest';
import {
  dayAt,
  dayIndex,
  formatDay,
  formatForecast,
  formatFullDay,
  isDayUpTo,
  previousQuarterEnd,
  yearElapsed,
} from './day.ts';

test('days are written without leading zeros', () => {
  expect(formatDay('2026-04-05')).toBe('4月5日');
  expect(formatFullDay('2026-11-20')).toBe('2026年11月20日');
});

test('a projection beyond the year says so', () => {
  expect(formatForecast('2026-12-05', 2026)).toBe('12月5日');
  expect(formatForecast('2027-01-18', 2026)).toBe('次年1月18日');
  expect(formatForecast('2029-01-18', 2026)).toBe('2029年1月18日');
});

test('index and day are inverse, also in a leap year', () => {
  expect(dayIndex('2026-01-01')).toBe(0);
  for (const day of ['2026-11-20', '2028-02-29', '2028-12-31']) {
    expect(dayAt(Number(day.slice(0, 4)), dayIndex(day))).toBe(day);
  }
});

test('time elapsed counts the day itself and is truncated', () => {
  expect(yearElapsed('2026-11-20')).toBe('88.8');
  expect(yearElapsed('2026-12-31')).toBe('100');
  expect(yearElapsed('2026-01-01')).toBe('0.3');
});

test('the period before a day ends with its last full quarter', () => {
  expect(previousQuarterEnd('2026-11-20')).toBe('2026-09-30');
  expect(previousQuarterEnd('2026-04-01')).toBe('2026-03-31');
  expect(previousQuarterEnd('2026-03-31')).toBeUndefined();
});

test('a day from a URL is taken only when it can be shown', () => {
  expect(isDayUpTo('2026-09-30', '2026-11-20')).toBe(true);
  for (const text of [null, '', '2026-11-21', '2025-09-30', '2026-13-01', '20260930', "2026-09-30'--"]) {
    expect(isDayUpTo(text, '2026-11-20')).toBe(false);
  }
});
