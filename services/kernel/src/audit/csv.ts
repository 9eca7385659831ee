// What a spreadsheet would take for a formula, in the full-width forms too.
const FORMULA = /^[=+\-@\t\r\n＝＋－＠]/;

/**
 * Rows as CSV that a spreadsheet opens as text and nothing else (checklist 29): every cell quoted, one that begins like a
 * formula behind an apostrophe, with the mark by which Excel knows UTF-8.
 */
export function toCsv(rows: readonly (readonly (string | null)[])[]): string {
  const lines = rows.map((row) => row.map((cell) => quote(cell ?? '')).join(','));
  return `\uFEFF${lines.join('\r\n')}\r\n`;
}

function quote(text: string): string {
  const harmless = FORMULA.test(text) ? `'${text}` : text;
  return `"${harmless.replaceAll('"', '""')}"`;
}
