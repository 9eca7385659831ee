import { expect, test } from 'vitest';
import { readContent, writeContent } from './draft-content.ts';

test('a form comes back as it was left, emptied fields empty', () => {
  const values = { title: '半张', audience: undefined, items: ['A'], totals: [{ num: '1', den: undefined }] };
  const begun = { seen: { id: 'r', revision: 3 }, values: { title: '原来' } };
  const read = readContent(writeContent({ values, begun }))!;
  expect(read).toEqual({ values: { ...values, totals: [{ num: '1', den: null }] }, begun });
  expect(Object.keys(read.values)).toContain('audience');
});

test('what no page of today wrote is left aside', () => {
  for (const text of ['', 'null', '[]', '{"values":null}', '{"fields":{}}', '{'])
    expect(readContent(text)).toBeUndefined();
});
