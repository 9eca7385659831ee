import { expect, test } from 'vitest';
import { asHeld } from './number-field.tsx';

test.each([
  ['１２３', 123, '123'],
  ['12．5', '12.5', '12.5'],
  ['−5', -5, '-5'],
  ['1，200', 1200, '1200'],
  ['3万', '3万', '3万'],
  ['1200/1300', '1200/1300', '1200/1300'],
  ['1.25 km', '1.25 km', '1.25 km'],
  ['9007199254740993', '9007199254740993', '9007199254740993'],
  [' ', undefined, undefined],
])('%j is held as a count %j and as a measure %j, never as another figure', (typed, count, measure) => {
  expect(asHeld(typed, false)).toBe(count);
  expect(asHeld(typed, true)).toBe(measure);
});
