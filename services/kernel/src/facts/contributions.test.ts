import { expect, it } from 'vitest';
import { calendarDate, decimal } from '../domain/index.ts';
import { type KeptContribution, merge } from './contributions.ts';

const one: KeptContribution = {
  indicatorId: 'i',
  subject: 's',
  recordId: 'r',
  day: calendarDate('2026-03-01'),
  townshipId: 't',
  value: decimal(2),
};

it('adds up what a record contributes more than once to one day and place: the table holds one row of it', () => {
  const [merged, other, ...rest] = merge([one, { ...one, value: decimal(3) }, { ...one, recordId: null }]);
  expect(merged!.value.toString()).toBe('5');
  expect(other!.value.toString()).toBe('2');
  expect(rest).toEqual([]);
});
