import { addDays, calendarDate, daysBetween, decimal, lastDayOf } from '@minsheng/kernel/domain';
import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { forecastOn, weeklyPace } from './forecast.rules.ts';
import { DEFAULT_SETTINGS } from './settings.rules.ts';
import { anyDay, day, positive, read, terms } from './testing.ts';

const forecast = (remaining: number | string, gained: number | string, on: string, year = 2026) =>
  forecastOn(terms({ year }), decimal(remaining), decimal(gained), day(on), DEFAULT_SETTINGS);

test.each([
  [300, 300, '2026-11-20', '2026-12-20'],
  [301, 300, '2026-11-20', '2026-12-21'],
  [1, 300, '2026-11-20', '2026-11-21'],
  ['0.001', 1000, '2026-12-31', '2027-01-01'],
  [30, 30, '2026-12-15', '2027-01-14'],
  [59, 30, '2028-01-31', '2028-03-30'],
])('%s to go at %s in 30 days, on %s: %s', (remaining, gained, on, expected) => {
  expect(forecast(remaining, gained, on, Number(on.slice(0, 4)))).toBe(expected);
});

test('no projection at a standstill, after corrections downwards, with nothing left, or beyond the horizon', () => {
  expect(forecast(300, 0, '2026-11-20')).toBeNull();
  expect(forecast(300, -5, '2026-11-20')).toBeNull();
  expect(forecast(0, 300, '2026-11-20')).toBeNull();
  expect(forecast(730, 30, '2026-11-20')).toBe('2028-11-19');
  expect(forecast(731, 30, '2026-11-20')).toBeNull();
});

test('no projection until 30 days of the year are known: not on 1 January, first on 30 January', () => {
  expect(forecast(300, 300, '2026-01-01')).toBeNull();
  expect(forecast(300, 300, '2026-01-29')).toBeNull();
  expect(forecast(300, 300, '2026-01-30')).toBe('2026-03-01');
});

test.each(['RATIO', 'DENSITY', 'DAILY_AVERAGE', 'MILESTONE', 'CONTINUOUS', 'REACH'] as const)(
  '%s is not projected',
  (counting) => {
    expect(
      forecastOn(terms({ counting }), decimal(10), decimal(10), day('2026-11-20'), DEFAULT_SETTINGS),
    ).toBeNull();
    expect(weeklyPace(terms({ counting }), decimal(10), day('2026-11-20'))).toBeNull();
  },
);

test('the pace kept to reaches the target on the projected day and not the day before', () => {
  fc.assert(
    fc.property(positive, positive, anyDay, (remaining, gained, asOf) => {
      const on = forecastOn(terms(), remaining, gained, asOf, DEFAULT_SETTINGS);
      fc.pre(on !== null);
      const days = daysBetween(asOf, on!);
      expect(gained.times(days).gte(remaining.times(30))).toBe(true);
      expect(gained.times(days - 1).lt(remaining.times(30))).toBe(true);
      expect(days).toBeLessThanOrEqual(DEFAULT_SETTINGS.horizonDays);
    }),
  );
});

test.each([
  ['PERSONS', 1502, '2026-09-30', '115'],
  ['PERSONS', 7, '2026-12-24', '7'],
  ['PERSONS', 10, '2026-12-28', '10'],
  ['LENGTH', '43.2', '2026-09-30', '3.29'],
] as const)('%s: %s to go on %s needs %s a week', (counting, remaining, on, expected) => {
  expect(weeklyPace(terms({ counting }), decimal(remaining), day(on))?.toFixed()).toBe(expected);
});

test('no weekly pace on the deadline or after it, or when done', () => {
  expect(weeklyPace(terms(), decimal(5), day('2026-12-31'))).toBeNull();
  expect(weeklyPace(terms(), decimal(5), day('2027-03-01'))).toBeNull();
  expect(weeklyPace(terms(), decimal(0), day('2026-11-20'))).toBeNull();
});

test('the weekly pace suffices', () => {
  fc.assert(
    fc.property(positive, anyDay, (remaining, asOf) => {
      const pace = weeklyPace(terms(), remaining, asOf);
      fc.pre(pace !== null);
      const days = Math.max(daysBetween(asOf, lastDayOf(2026)), 7);
      expect(pace!.times(days).gte(remaining.times(7))).toBe(true);
    }),
  );
});

test('in a reading: remaining and pace while open, neither forecast nor pace once done', () => {
  const open = read({ target: 8000 }, { value: 7300, gainedLast30: 600 }, '2026-11-20');
  expect(open).toMatchObject({
    remaining: '700',
    forecastOn: addDays(calendarDate('2026-11-20'), 35),
    weeklyPace: '120',
  });
  const done = read({ target: 8000 }, { value: 8001, gainedLast30: 600 }, '2026-11-20');
  expect(done).toMatchObject({ remaining: '0', forecastOn: null, weeklyPace: null, exceeded: true });
  expect(
    read({ target: 40, comparator: 'ABOUT' }, { value: 38, gainedLast30: 5 }, '2026-11-20'),
  ).toMatchObject({ standing: 'DONE', remaining: '0', forecastOn: null });
});
