import { expect, test } from 'vitest';
import { isImportable, sheetKind } from './sheet-kind.ts';

const field = { name: 'a', label: 'a', said: true } as const;

test('a table cannot say what names another record or is the kind’s own, unless it may be left out', () => {
  expect(isImportable({ fields: [{ ...field, shape: 'text' }] })).toBe(true);
  for (const shape of ['own', 'recordRef', 'file'] as const) {
    expect(isImportable({ fields: [{ ...field, shape }] })).toBe(false);
    expect(isImportable({ fields: [{ ...field, shape, optional: true }] })).toBe(true);
  }
});

test('a kind’s tables lie below its list', () => {
  const words = { one: '场所', many: '台账', record: '登记', amend: '更正' };
  expect(sheetKind({ name: 'Place', module: 'civil-affairs', path: 'places', words })).toEqual({
    name: 'Place',
    module: 'civil-affairs',
    list: '/civil-affairs/places',
    page: '/civil-affairs/places/import',
    many: '台账',
  });
});
