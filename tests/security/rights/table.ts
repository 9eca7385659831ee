import { COLUMNS, type Column } from './columns.ts';
import type { Row } from './matrix.ts';

const HEAD = ['module', 'what', 'coordinate', ...COLUMNS];

/** The matrix as a table that a person can read and a spreadsheet can open. */
export function toCsv(rows: readonly Row[]): string {
  const lines = rows.map((row) => [
    row.module,
    row.what,
    row.coordinate,
    ...COLUMNS.map((column) => row.cells[column]),
  ]);
  return [HEAD, ...lines].map((line) => line.join(',')).join('\n') + '\n';
}

/** The table of all modules. Throws, naming it, where one was not measured: its decisions would be lost. */
export function completeCsv(ids: readonly string[], measured: ReadonlyMap<string, readonly Row[]>): string {
  const missing = ids.filter((id) => !measured.get(id)?.length);
  if (missing.length > 0)
    throw new Error(`rights.csv is left as it was; not measured: ${missing.join(', ')}`);
  return toCsv(ids.flatMap((id) => measured.get(id)!));
}

/** Throws where the head is another than the columns of this test. */
export function fromCsv(text: string): readonly Row[] {
  const [head, ...lines] = text.trim().split('\n');
  if (head !== HEAD.join(',')) throw new Error('rights.csv has other columns than columns.ts');
  return lines.map((line) => {
    const [module, what, coordinate, ...cells] = line.split(',');
    return {
      module: module!,
      what: what as Row['what'],
      coordinate: coordinate!,
      cells: Object.fromEntries(COLUMNS.map((column, nth) => [column, cells[nth]])) as Record<Column, string>,
    };
  });
}
