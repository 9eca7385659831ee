import { expect, test } from 'vitest';
import { exceeds, readQuantity, sumOf } from './exact.ts';

test.each([
  ['12', '12'],
  ['１２３', '123'],
  ['12．5', '12.5'],
  ['１，２００．５０', '1200.5'],
  ['1 200', '1200'],
  ['1\u202f200', '1200'],
  ['1,2000', '12000'],
  ["1'234'567", '1234567'],
  ['−5', '-5'],
  ['－5', '-5'],
  ['0012', '12'],
  ['-0.00', '0'],
  [' 7 ', '7'],
  ['9007199254740993', '9007199254740993'],
])('%j is read as %s', (typed, amount) => {
  expect(readQuantity(typed)).toBe(amount);
});

test.each([
  '',
  '3万',
  '３万',
  '1200/1300',
  '1.25 km',
  '1.2.3',
  '1,5',
  '1,23,456',
  '12 5',
  '1,200 300',
  '10²',
  '①②',
  '1e3',
  '五',
  '5%',
  '--5',
  '1-2',
  '½',
])('%j is no number, and nothing is made of it', (typed) => {
  expect(readQuantity(typed)).toBeUndefined();
});

test('sums and comparisons stay exact', () => {
  expect(sumOf(['0.1', '0.2', '-0.05'])).toBe('0.25');
  expect(exceeds('0.3', '0.29')).toBe(true);
});
