import { expect, test } from 'vitest';
import { filterInput } from './list-filter.ts';

test('only what was chosen is asked for', () => {
  const asked = Object.entries(filterInput({ programme: 'CERVICAL', from: '2026-01-01' })).filter(
    ([, value]) => value !== undefined,
  );
  expect(asked).toEqual([
    ['from', '2026-01-01'],
    ['programme', 'CERVICAL'],
  ]);
});

test('"not counted" is a choice, not an empty filter', () => {
  expect(filterInput({ counted: 'false' }).counted).toBe(false);
  expect(filterInput({ counted: 'true' }).counted).toBe(true);
  expect(filterInput({}).counted).toBeUndefined();
});

test('voided records are left out unless asked for', () => {
  expect(filterInput({}).includeVoided).toBeUndefined();
  expect(filterInput({ voided: 'true' }).includeVoided).toBe(true);
});
