import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  addDays,
  ageOn,
  calendarDate,
  daysBetween,
  daysInYear,
  endsOfMonths,
  findCalendarDate,
  firstDayOf,
  lastDayOf,
  lastEndOfMonth,
  shanghaiDay,
  yearOf,
} from './calendar.ts';

const day = calendarDate;
const anyDay = fc.integer({ min: 0, max: 70_000 }).map((n) => addDays(day('1930-01-01'), n));

test.each(['2026-11-20', '2028-02-29', '2000-02-29', '1949-10-01'])('%s is a day', (text) => {
  expect(findCalendarDate(text)).toBe(text);
});

test.each([
  '2026-02-29',
  '1900-02-29',
  '2026-04-31',
  '2026-13-01',
  '2026-00-10',
  '2026-1-1',
  '20261120',
  '2026-11-20T00:00',
  ' 2026-11-20',
  '',
])('%j is none', (text) => {
  expect(findCalendarDate(text)).toBeUndefined();
  expect(() => calendarDate(text)).toThrow(RangeError);
});

test.each([
  ['2026-11-19T15:59:59.999Z', '2026-11-19'],
  ['2026-11-19T16:00:00.000Z', '2026-11-20'],
  ['2026-12-31T16:00:00.000Z', '2027-01-01'],
  ['2028-02-28T16:30:00.000Z', '2028-02-29'],
])('%s falls on %s in Shanghai', (instant, on) => {
  expect(shanghaiDay(new Date(instant))).toBe(on);
});

test('a year has 365 days, a leap year 366, a century only every fourth time', () => {
  expect([2026, 2028, 2000, 2100].map(daysInYear)).toEqual([365, 366, 366, 365]);
  expect([firstDayOf(2026), lastDayOf(2026)]).toEqual(['2026-01-01', '2026-12-31']);
  expect(daysBetween(day('2028-02-28'), day('2028-03-01'))).toBe(2);
  expect(daysBetween(day('2026-03-01'), day('2026-02-28'))).toBe(-1);
});

test('adding days and counting them are inverse, and text order is time order', () => {
  fc.assert(
    fc.property(anyDay, fc.integer({ min: -20_000, max: 20_000 }), (from, count) => {
      const to = addDays(from, count);
      expect(findCalendarDate(to)).toBe(to);
      expect(daysBetween(from, to)).toBe(count);
      expect(Math.sign(from.localeCompare(to)) + Math.sign(count)).toBe(0);
    }),
  );
});

describe('age', () => {
  test.each([
    ['1986-11-20', '2026-11-19', 39],
    ['1986-11-20', '2026-11-20', 40],
    ['1950-11-21', '2026-11-20', 75],
    ['1950-11-20', '2026-11-20', 76],
    ['1984-02-29', '2026-02-28', 41],
    ['1984-02-29', '2026-03-01', 42],
    ['1984-02-29', '2028-02-29', 44],
  ])('born %s, on %s: %i', (birth, on, age) => {
    expect(ageOn(day(birth), day(on))).toBe(age);
  });

  test('grows by one a year and never falls', () => {
    fc.assert(
      fc.property(anyDay, fc.nat(30_000), fc.nat(400), (birth, lived, more) => {
        const on = addDays(birth, lived);
        const later = addDays(on, more);
        const grown = ageOn(birth, later) - ageOn(birth, on);
        expect(grown).toBeGreaterThanOrEqual(0);
        expect(grown).toBeLessThanOrEqual(Math.ceil(more / 365));
        expect(ageOn(birth, on)).toBeLessThanOrEqual(yearOf(on) - yearOf(birth));
      }),
    );
  });
});

test('the ends of months', () => {
  expect(lastEndOfMonth(day('2028-02-29'))).toBe('2028-02-29');
  expect(lastEndOfMonth(day('2028-02-28'))).toBe('2028-01-31');
  expect(lastEndOfMonth(day('2026-01-30'))).toBe('2025-12-31');
  expect(endsOfMonths(day('2026-01-01'), day('2026-03-31'))).toEqual([
    '2026-01-31',
    '2026-02-28',
    '2026-03-31',
  ]);
  expect(endsOfMonths(day('2026-01-01'), day('2026-01-30'))).toEqual([]);
});
