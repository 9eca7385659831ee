import { expect, it } from 'vitest';
import { lastYearDue } from './retention.rules.ts';

it.each([
  [2026, 10, 2015],
  [2027, 10, 2016],
  [2026, 1, 2024],
])('in %i, with %i full years kept, all of %i is due', (year, years, due) => {
  expect(lastYearDue(year, years)).toBe(due);
});
