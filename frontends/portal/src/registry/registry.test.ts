import { expect, test } from 'vitest';
import { partField, partsOf, readRegistry } from './registry.ts';

const health = { id: 'health', title: '卫生健康', manifest: '/mf/health/mf-manifest.json' };

test('modules of this origin are kept', () => {
  expect(readRegistry({ modules: [health], demonstration: true })).toEqual({
    modules: [health],
    demonstration: true,
  });
});

test('the business day is taken along', () => {
  expect(readRegistry({ modules: [], businessDate: '2026-11-20' }).businessDate).toBe('2026-11-20');
});

test('demonstration is only what says so', () => {
  expect(readRegistry({ modules: [] }).demonstration).toBe(false);
  expect(readRegistry({ modules: [], demonstration: 'yes' }).demonstration).toBe(false);
});

test('an entry that leads elsewhere is never mounted', () => {
  const elsewhere = [
    'https://example.org/mf-manifest.json',
    '//example.org/mf/a.json',
    '/other/mf-manifest.json',
    '/mf/../api/x',
    '',
  ];
  const modules = elsewhere.map((manifest) => ({ ...health, manifest }));
  expect(
    readRegistry({ modules: [...modules, { ...health, id: '../x' }, null, { id: 'health' }] }).modules,
  ).toEqual([]);
});

test('an answer that is no registry is an error', () => {
  expect(() => readRegistry({})).toThrow('registry');
  expect(() => readRegistry(null)).toThrow('registry');
});

test('the parts of a commitment are found by the id of the module', () => {
  expect(partField('public-security')).toBe('publicSecurityPart');
  const commitment = { id: 'C06', healthPart: { pending: 3 }, publicSecurityPart: null };
  expect(
    partsOf(commitment, [health, { ...health, id: 'public-security' }, { ...health, id: 'housing' }]),
  ).toEqual([{ pending: 3 }]);
});
