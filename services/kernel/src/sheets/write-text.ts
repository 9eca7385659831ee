import { Readable } from 'node:stream';
import { withoutFormula } from './formula.rules.ts';
import type { OutCell } from './workbook-xml.ts';

const MARK = '\uFEFF';

/** Rows as UTF-8 with its mark, so that Excel and WPS know the encoding. */
export function writeSeparated(rows: AsyncIterable<readonly OutCell[]>): Readable {
  async function* lines(): AsyncGenerator<string> {
    yield MARK;
    for await (const row of rows) yield `${row.map(cellText).join(',')}\r\n`;
  }
  return Readable.from(lines(), { objectMode: false });
}

function cellText(cell: OutCell): string {
  if (cell === null) return '';
  if ('number' in cell) return cell.number;
  const text = 'day' in cell ? cell.day : withoutFormula(cell.text);
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
