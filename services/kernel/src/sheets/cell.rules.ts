/**
 * A cell as a file has it: a text, or (a spreadsheet tells them apart) a number by the digits that the file says, which
 * may be `5.0024019800301E+17`.
 */
export type Cell = string | { readonly number: string };

/** A row that is not empty, with the number by which the program that shows it calls it. */
export interface SheetRow {
  readonly n: number;
  readonly cells: readonly Cell[];
}

/** The text of a cell, whichever it is. */
export function textOf(cell: Cell | undefined): string {
  return typeof cell === 'object' ? cell.number : (cell ?? '');
}
