import { MOST_COLUMNS } from './limits.ts';
import { markupReader } from './markup.ts';

/**
 * Rows of all tables of a page, one after the other, as other systems put them out under the name .xls. A cell over several columns or
 * rows says what it says at its first place alone, as in a workbook.
 */
export function readHtmlRows(text: string): readonly (readonly string[])[] {
  const rows: string[][] = [];
  /** By column, for how many further rows a cell from above lies there. */
  let covered: number[] = [];
  let row: string[] = [];
  let cell: { text: string; readonly columns: number; readonly rows: number } | undefined;

  function skipCovered(): void {
    for (let left = covered[row.length] ?? 0; left > 0; left = covered[row.length] ?? 0) {
      covered[row.length] = left - 1;
      row.push('');
    }
  }

  function endCell(): void {
    if (cell === undefined) return;
    const { text: said, columns, rows: deep } = cell;
    cell = undefined;
    skipCovered();
    const from = row.length;
    row.push(said.trim(), ...Array.from({ length: columns - 1 }, () => ''));
    if (deep > 1) for (let at = from; at < row.length; at++) covered[at] = deep - 1;
  }

  const reader = markupReader(
    {
      opened(name, { colspan, rowspan }) {
        if (name === 'table') covered = [];
        if (name === 'tr') rows.push((row = []));
        if (name === 'td' || name === 'th')
          cell = { text: '', columns: spanOf(colspan, MOST_COLUMNS), rows: spanOf(rowspan, MOST_SPANNED) };
        if (name === 'br' && cell !== undefined) cell.text += '\n';
      },
      text(piece) {
        if (cell !== undefined) cell.text += piece;
      },
      closed(name) {
        if (name === 'td' || name === 'th') endCell();
        if (name === 'tr') skipCovered();
      },
    },
    false,
  );
  reader.end(text);
  return rows;
}

const MOST_SPANNED = 1_000;

function spanOf(said: string | undefined, most: number): number {
  return Math.min(Math.max(Number(said) || 1, 1), most);
}
