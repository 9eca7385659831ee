import { expect, it } from 'vitest';
import { cellsToHide } from './suppression.ts';

it.each([
  ['nothing where nothing is small', [0, 11, 500], []],
  ['a small one and the next larger one', [500, 4, 0, 30], [1, 3]],
  ['two small ones that are enough together', [500, 4, 9], [1, 2]],
  ['a third where two are too few together', [500, 1, 1, 30], [1, 2, 3]],
])('hides %s', (_, counts, hidden) => {
  expect([...cellsToHide(counts)].sort()).toEqual(hidden);
});
