import { parentPort, workerData } from 'node:worker_threads';
import type { SheetRow } from './cell.rules.ts';
import { readHtmlRows } from './html-table.ts';
import { CHUNK, LONGEST_CELL, MOST_COLUMNS, MOST_ROWS } from './limits.ts';
import { readSeparated } from './separated-text.rules.ts';
import { SheetFault } from './sheet-fault.ts';
import { type SheetFormat, decodeText } from './sheet-format.rules.ts';
import { readWorkbook } from './workbook.ts';

// A thread of its own: reading neither holds up the service nor takes its memory. It says a chunk, and waits until it is asked on.
const port = parentPort!;
const { bytes, format } = workerData as { bytes: Uint8Array; format: SheetFormat };

async function* rowsOf(): AsyncGenerator<SheetRow> {
  if (format === 'XLSX') return yield* readWorkbook(Buffer.from(bytes));
  const text = decodeText(bytes);
  let n = 0;
  for (const row of format === 'HTML' ? readHtmlRows(text) : readSeparated(text)) {
    n += 1;
    if (row.some((cell) => cell.trim() !== ''))
      yield { n, cells: row.slice(0, MOST_COLUMNS).map((cell) => cell.slice(0, LONGEST_CELL)) };
  }
}

async function send(rows: readonly SheetRow[]): Promise<void> {
  const asked = new Promise((resolve) => port.once('message', resolve));
  port.postMessage({ rows });
  await asked;
}

try {
  let rows: SheetRow[] = [];
  let read = 0;
  for await (const row of rowsOf()) {
    if ((read += 1) > MOST_ROWS + CHUNK) throw new SheetFault('SHEET_TOO_LONG');
    rows.push(row);
    if (rows.length < CHUNK) continue;
    await send(rows);
    rows = [];
  }
  if (rows.length > 0) await send(rows);
  port.postMessage({ end: true });
} catch (error) {
  port.postMessage({ fault: error instanceof SheetFault ? error.code : 'SHEET_BROKEN' });
}
port.close();
