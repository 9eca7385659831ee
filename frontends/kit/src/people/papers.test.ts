import { expect, test } from 'vitest';
import { isWhole, paperMeant } from './papers.ts';

test('a number is an ID number until somebody says otherwise, or the source masks it', () => {
  expect(paperMeant({})).toBe('RESIDENT_ID');
  expect(paperMeant({ idNumber: '5102**********1234' })).toBe('MASKED');
  expect(paperMeant({ paper: 'PASSPORT', idNumber: 'E12345678' })).toBe('PASSPORT');
  expect([isWhole('PASSPORT'), isWhole('MASKED'), isWhole('NONE')]).toEqual([true, false, false]);
});
