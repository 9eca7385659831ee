import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { randomFrom } from './random.ts';

const ten = (seed: number) => {
  const random = randomFrom(seed);
  return Array.from({ length: 10 }, () => random.next());
};

test('the same seed gives the same again, another seed something else', () => {
  expect(ten(42)).toEqual(ten(42));
  expect(ten(42)).not.toEqual(ten(43));
});

test('numbers stay in their range and reach both ends', () => {
  fc.assert(
    fc.property(fc.nat(), fc.integer({ min: -50, max: 50 }), fc.nat(5), (seed, low, more) => {
      const random = randomFrom(seed);
      const drawn = Array.from({ length: 300 }, () => random.between(low, low + more));
      expect([Math.min(...drawn), Math.max(...drawn)]).toEqual([low, low + more]);
    }),
  );
});

test('a lottery draws by weight, and never what weighs nothing', () => {
  const draw = randomFrom(3).lottery(
    ['never', 'once', 'thrice'],
    (word) => ({ never: 0, once: 1, thrice: 3 })[word]!,
  );
  const drawn = Array.from({ length: 4000 }, draw);
  expect(drawn).not.toContain('never');
  expect(drawn.filter((word) => word === 'thrice').length / 4000).toBeCloseTo(0.75, 1);
});
