import { buffer } from 'node:stream/consumers';
import type { SheetRow } from './cell.rules.ts';
import { readHtmlRows } from './html-table.ts';
import { CHUNK, LONGEST_CELL, MOST_COLUMNS, MOST_ROWS } from './limits.ts';
import { readSeparated } from './separated-text.rules.ts';
import { SheetFault } from './sheet-fault.ts';
import { type SheetFormat, decodeText } from './sheet-format.rules.ts';
import { readWorkbook } from './workbook.ts';

// A process of its own: reading neither holds up the service nor leaves anything in its memory. It is told the format, gets the
// bytes, says a chunk of rows, and waits until it is asked on.
const format = process.argv[2] as SheetFormat;
process.on('disconnect', () => process.exit());
// As long as somebody listens it does not end by itself: its last word would be lost.
process.on('message', () => undefined);

async function* rowsOf(bytes: Buffer): AsyncGenerator<SheetRow> {
  if (format === 'XLSX') return yield* readWorkbook(bytes);
  const text = decodeText(bytes);
  let n = 0;
  for (const row of format === 'HTML' ? readHtmlRows(text) : readSeparated(text)) {
    n += 1;
    if (row.some((cell) => cell.trim() !== ''))
      yield { n, cells: row.slice(0, MOST_COLUMNS).map((cell) => cell.slice(0, LONGEST_CELL)) };
  }
}

async function send(rows: readonly SheetRow[]): Promise<void> {
  const asked = new Promise((resolve) => process.once('message', resolve));
  process.send!({ rows });
  await asked;
}

try {
  let rows: SheetRow[] = [];
  let read = 0;
  for await (const row of rowsOf(await buffer(process.stdin))) {
    if ((read += 1) > MOST_ROWS + CHUNK) throw new SheetFault('SHEET_TOO_LONG');
    rows.push(row);
    if (rows.length < CHUNK) continue;
    await send(rows);
    rows = [];
  }
  if (rows.length > 0) await send(rows);
  process.send!({ end: true });
} catch (error) {
  process.send!({ fault: error instanceof SheetFault ? error.code : 'SHEET_BROKEN' });
}
