import { expect, it } from 'vitest';
import { toCsv } from './csv.ts';

it.each(['=1+1', '+86', '-2', '@SUM(A1)', '\tx', '\rx', '＝HYPERLINK("x")'])(
  'checklist 29: %j is text to a spreadsheet',
  (cell) => {
    expect(toCsv([[cell]])).toBe(`\uFEFF"'${cell.replaceAll('"', '""')}"\r\n`);
  },
);

it('a cell keeps its quotes, commas and line breaks and ends no row', () => {
  expect(toCsv([['a,"b"\nc', null, 'd']])).toBe('\uFEFF"a,""b""\nc","","d"\r\n');
});
