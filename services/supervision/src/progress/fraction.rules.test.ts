import { decimal } from '@minsheng/kernel/domain';
import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { compare, fraction, minus, shown, sufficient, within } from './fraction.rules.ts';
import { amount, positive } from './testing.ts';

const quotient = fc.tuple(amount, positive).map(([over, under]) => fraction(over, under));

test('a zero or negative denominator is no fraction', () => {
  expect(() => fraction(decimal(1), decimal(0))).toThrow(RangeError);
  expect(() => fraction(decimal(1), decimal(-1))).toThrow(RangeError);
});

test('comparison is exact where division is not: 1/3 of 3 is 1', () => {
  expect(
    compare(fraction(decimal(1), decimal(3)), fraction(decimal('0.333333333333333333333333333333'))),
  ).toBe(1);
  expect(compare(fraction(decimal(2), decimal(6)), fraction(decimal(1), decimal(3)))).toBe(0);
});

test('what is shown is the nearest and what suffices never less', () => {
  fc.assert(
    fc.property(quotient, (value) => {
      const high = sufficient(value, 2);
      expect(compare(fraction(high), value)).toBeGreaterThanOrEqual(0);
      expect(high.minus(shown(value)).abs().lte('0.01')).toBe(true);
    }),
  );
});

test('a quotient is shown as reaching a mark exactly where it does', () => {
  fc.assert(
    fc.property(quotient, fc.integer({ min: 0, max: 10 ** 6 }), (value, cents) => {
      const mark = decimal(cents).div(100);
      const reaches = compare(value, fraction(mark)) >= 0;
      expect(shown(value, [mark]).gte(mark)).toBe(reaches);
      // Just below the mark, where rounding alone would lift it.
      const below = fraction(mark.plus('0.01').times(3000).minus(1), decimal(3000));
      expect(shown(below, [mark.plus('0.01')]).eq(mark)).toBe(true);
    }),
  );
});

test('subtraction is exact and comparison is an order', () => {
  fc.assert(
    fc.property(quotient, quotient, (a, b) => {
      expect(compare(a, b) + compare(b, a)).toBe(0);
      expect(compare(minus(a, b), fraction(decimal(0)))).toBe(compare(a, b));
      expect(compare(within(a, fraction(decimal(0)), b), b)).toBeLessThanOrEqual(0);
    }),
  );
});
