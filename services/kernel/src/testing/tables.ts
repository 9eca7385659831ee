import { buffer } from 'node:stream/consumers';
import { textOf } from '../sheets/cell.rules.ts';
import { readSheet } from '../sheets/read-sheet.ts';
import { writeWorkbook } from '../sheets/write-workbook.ts';

/** Rows of a table as texts, the empty ones left out. */
export async function readTable(bytes: Buffer): Promise<string[][]> {
  const rows: string[][] = [];
  for await (const some of readSheet(bytes)) rows.push(...some.map(({ cells }) => cells.map(textOf)));
  return rows;
}

/** A workbook as somebody fills it in: everything is text but what is a number. */
export function writeTable(rows: readonly (readonly (string | number | null)[])[]): Promise<Buffer> {
  const columns = (rows[0] ?? []).map(() => ({ width: 12 }));
  const cells = rows.map((row) =>
    row.map((it) => (it === null ? null : typeof it === 'number' ? { number: String(it) } : { text: it })),
  );
  return buffer(writeWorkbook([{ name: '表', columns, rows: cells }]));
}
