import { expect, test } from 'vitest';
import { concerns } from './live.ts';

test('a page asks again only for what it shows', () => {
  expect(concerns(['a', 'b'], ['b'])).toBe(true);
  expect(concerns(['a'], ['b'])).toBe(false);
  expect(concerns(['a'], [])).toBe(false);
});

test('after a lost connection everybody asks again', () => {
  expect(concerns([], ['b'])).toBe(true);
});
