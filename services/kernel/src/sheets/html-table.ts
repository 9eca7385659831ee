import { markupReader } from './markup.ts';

/** Rows of all tables of a page, one after the other, as other systems put them out under the name .xls. */
export function readHtmlRows(text: string): readonly (readonly string[])[] {
  const rows: string[][] = [];
  let row: string[] | undefined;
  let cell: string | undefined;
  let span = 1;
  const reader = markupReader(
    {
      opened(name, { colspan }) {
        if (name === 'tr') rows.push((row = []));
        if (name === 'td' || name === 'th') {
          cell = '';
          span = Math.min(Math.max(Number(colspan) || 1, 1), 200);
        }
        if (name === 'br' && cell !== undefined) cell += '\n';
      },
      text(piece) {
        if (cell !== undefined) cell += piece;
      },
      closed(name) {
        if ((name !== 'td' && name !== 'th') || cell === undefined) return;
        row?.push(cell.trim(), ...Array.from({ length: span - 1 }, () => ''));
        cell = undefined;
      },
    },
    false,
  );
  reader.end(text);
  return rows;
}
