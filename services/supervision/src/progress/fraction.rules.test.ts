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

test('what is shown is never more than what is, and what suffices never less; they differ by at most one last place', () => {
  fc.assert(
    fc.property(quotient, fc.integer({ min: 0, max: 3 }), (value, places) => {
      const low = shown(value, places);
      const high = sufficient(value, places);
      expect(compare(fraction(low), value)).toBeLessThanOrEqual(0);
      expect(compare(fraction(high), value)).toBeGreaterThanOrEqual(0);
      expect(high.minus(low).lte(decimal(`1e-${places}`))).toBe(true);
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
