import { expect, it } from 'vitest';
import { RecentValues } from './recent-values.ts';

it('gives a value until its moment has come', () => {
  let now = 0;
  const values = new RecentValues<string>(10, () => now);
  values.keep('a', 'made', 5);
  expect(values.find('a')).toBe('made');
  now = 5;
  expect(values.find('a')).toBeUndefined();
});

it('holds so many and no more; what was made first goes first', () => {
  const values = new RecentValues<number>(2, () => 0);
  for (const [nth, text] of ['a', 'b', 'a', 'c'].entries()) values.keep(text, nth, 1);
  expect(['a', 'b', 'c'].map((text) => values.find(text))).toEqual([2, undefined, 3]);
});
