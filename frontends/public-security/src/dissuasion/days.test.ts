import { expect, test } from 'vitest';
import { firstOwed, owedFrom } from './days.ts';

const TODAY = '2026-11-20';

test("a week's paper begins with what is owed: lately, else at all, else with the last whole week", () => {
  expect(firstOwed(['2026-03-02', '2026-11-09', '2026-11-12'], TODAY)).toBe('2026-11-09');
  expect(firstOwed(['2026-03-02', '2026-03-03'], TODAY)).toBe('2026-03-02');
  expect(firstOwed([], TODAY)).toBe('2026-11-09');
});

test('its days are those of the seven that are owed, none after the last; all where none is owed', () => {
  expect(owedFrom('2026-11-09', ['2026-11-09', '2026-11-12', '2026-11-17'], TODAY)).toEqual([
    '2026-11-09',
    '2026-11-12',
  ]);
  expect(owedFrom('2026-11-18', [], TODAY)).toEqual(['2026-11-18', '2026-11-19', '2026-11-20']);
});
