import { decimal, toCanonical } from '@minsheng/kernel/domain';
import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { isExceeded, isReached, mayBeDone } from './pass.rules.ts';
import { fraction } from './fraction.rules.ts';
import { DEFAULT_SETTINGS } from './settings.rules.ts';
import { amount, anyDay, day, positive, read, terms } from './testing.ts';

test.each([
  ['EXACT', 7999, false, false],
  ['EXACT', 8000, true, false],
  ['EXACT', 8001, true, true],
  ['AT_LEAST', 7999, false, false],
  ['AT_LEAST', 8000, true, false],
  ['AT_LEAST', 9000, true, false],
  ['ABOUT', 7599, false, false],
  ['ABOUT', 7600, true, false],
  ['ABOUT', 9000, true, false],
] as const)('%s 8000 with %i: reached %s, exceeded %s', (comparator, value, reached, exceeded) => {
  const asked = terms({ target: 8000, comparator });
  expect(isReached(asked, fraction(decimal(value)), DEFAULT_SETTINGS)).toBe(reached);
  expect(isExceeded(asked, fraction(decimal(value)))).toBe(exceeded);
});

test('the share at which 约 passes is a setting', () => {
  const asked = terms({ target: 40, comparator: 'ABOUT' });
  expect(isReached(asked, fraction(decimal('37.999')), DEFAULT_SETTINGS)).toBe(false);
  expect(isReached(asked, fraction(decimal('37.999')), { ...DEFAULT_SETTINGS, aboutPasses: 90 })).toBe(true);
});

test('99.996 % is not 100 %: not passed, and not shown as 100', () => {
  const reading = read(
    { counting: 'RATIO', target: 100 },
    { numerator: 24_999, denominator: 25_000 },
    '2026-12-31',
  );
  expect(reading).toMatchObject({
    value: '99.99',
    completion: '99.99',
    remaining: '0.01',
    standing: 'ON_TRACK',
    light: 'GREEN',
  });
  expect(
    read({ counting: 'RATIO', target: 100 }, { numerator: 24_999, denominator: 25_000 }, '2027-01-01').light,
  ).toBe('RED');
  expect(
    read({ counting: 'RATIO', target: 100 }, { numerator: 25_000, denominator: 25_000 }, '2026-12-31').light,
  ).toBe('BLUE');
});

test('a ratio that division would round to its target passes only if it is there: 1/3 against 33.33…', () => {
  const thirty = '33.333333333333333333333333333333';
  expect(isReached(terms({ target: thirty }), fraction(decimal(100), decimal(3)), DEFAULT_SETTINGS)).toBe(
    true,
  );
  expect(
    isReached(terms({ target: `${thirty}4` }), fraction(decimal(100), decimal(3)), DEFAULT_SETTINGS),
  ).toBe(false);
});

test('the pass mark of a ratio is numerator × 100 ≥ target × denominator', () => {
  fc.assert(
    fc.property(
      fc.nat(5000),
      fc.integer({ min: 1, max: 5000 }),
      fc.integer({ min: 1, max: 100 }),
      (numerator, denominator, target) => {
        const figure = fraction(decimal(numerator * 100), decimal(denominator));
        expect(isReached(terms({ target }), figure, DEFAULT_SETTINGS)).toBe(
          numerator * 100 >= target * denominator,
        );
      },
    ),
  );
});

test('without a target or a figure nothing is reached or exceeded', () => {
  for (const [asked, figure] of [
    [terms({ target: null }), fraction(decimal(5))],
    [terms({ target: 0 }), fraction(decimal(5))],
    [terms(), null],
  ] as const) {
    expect(isReached(asked, figure, DEFAULT_SETTINGS)).toBe(false);
    expect(isExceeded(asked, figure)).toBe(false);
  }
});

test('more never passes less', () => {
  fc.assert(
    fc.property(
      positive,
      amount,
      amount,
      fc.constantFrom('EXACT', 'AT_LEAST', 'ABOUT'),
      (target, value, more, comparator) => {
        const asked = terms({ target: toCanonical(target), comparator });
        const passed = isReached(asked, fraction(value), DEFAULT_SETTINGS);
        if (passed) expect(isReached(asked, fraction(value.plus(more)), DEFAULT_SETTINGS)).toBe(true);
      },
    ),
  );
});

test('full-year ratios, averages and continuous work are not done before 31 December, in no year', () => {
  fc.assert(
    fc.property(anyDay, fc.constantFrom('RATIO', 'DAILY_AVERAGE', 'CONTINUOUS'), (asOf, counting) => {
      expect(mayBeDone(terms({ counting }), asOf)).toBe(asOf >= day('2026-12-31'));
    }),
  );
  expect(mayBeDone(terms({ counting: 'RATIO', year: 2028 }), day('2028-12-30'))).toBe(false);
  expect(mayBeDone(terms({ counting: 'RATIO', year: 2028 }), day('2028-12-31'))).toBe(true);
});

test('a ratio that is due earlier may be done when reached; counts and densities always', () => {
  expect(mayBeDone(terms({ counting: 'RATIO', deadline: day('2026-06-30') }), day('2026-03-01'))).toBe(true);
  for (const counting of ['ITEMS', 'LENGTH', 'DENSITY', 'MILESTONE', 'REACH'] as const)
    expect(mayBeDone(terms({ counting }), day('2026-01-01'))).toBe(true);
});
