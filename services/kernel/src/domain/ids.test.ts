import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { entityId } from './ids.ts';

test('an id is the same everywhere and for ever', () => {
  // Stored in every service's database: a change here is a migration of all of them.
  expect(entityId('Unit', '500240', 'HEALTH')).toBe('5FxnMRpsAiBFTV8Ny6WZOR');
});

test('ids are opaque and fit a URL', () => {
  fc.assert(
    fc.property(fc.string(), fc.integer(), (text, number) => {
      expect(entityId('Indicator', text, number)).toMatch(/^[\w-]{22}$/);
    }),
  );
});

test('kind, region, year and code each make another entity', () => {
  const ids = [
    entityId('Indicator', '500240', 2026, 'C06-1'),
    entityId('Indicator', '500240', 2027, 'C06-1'),
    entityId('Indicator', '500241', 2026, 'C06-1'),
    entityId('Indicator', '500240', 2026, 'C06-2'),
    entityId('Commitment', '500240', 2026, 'C06-1'),
  ];
  expect(new Set(ids).size).toBe(ids.length);
});
