import { expect, it } from 'vitest';
import { OPEN_FILTERS, PRIVATE_FILTERS, trailFilter } from './trail-filter.ts';

it('an ID number is never among what stands in the address', () => {
  expect(PRIVATE_FILTERS).toContain('idNumber');
  expect(OPEN_FILTERS).not.toContain('idNumber');
});

it('asks for what was chosen and nothing else', () => {
  expect(trailFilter({ module: 'health', record: 'r-1', from: '2026-11-01' })).toEqual({
    recordId: 'r-1',
    from: '2026-11-01',
  });
});
