import { textOf, type Cell } from '../sheets/cell.rules.ts';
import { bareName } from '../sheets/cell-values.rules.ts';

/** What a heading may be called to mean a column. */
export interface Calling {
  readonly name: string;
  /** Its own label first. */
  readonly called: readonly string[];
}

/** Which columns of the kind the columns of a file are; null for what is none of them. */
export type ColumnMap = readonly (string | null)[];

const LEAST_HEADINGS = 2;
const SHORTEST_PART = 2;

/**
 * Which columns a row of headings names: by their names, by other names that are known, and what is left by a name that holds
 * another or is held by it, where that is only one. No column is meant twice; the first one is.
 */
export function mapHeadings(cells: readonly Cell[], callings: readonly Calling[]): ColumnMap {
  const bare = cells.map((cell) => bareName(textOf(cell)));
  const mapped: (string | null)[] = bare.map(() => null);
  const isFree = ({ name }: Calling) => !mapped.includes(name);
  const give = (find: (heading: string) => readonly Calling[]) => {
    for (const [at, heading] of bare.entries()) {
      if (heading === '' || mapped[at] !== null) continue;
      const [only, ...others] = find(heading).filter(isFree);
      if (only && others.length === 0) mapped[at] = only.name;
    }
  };
  give((heading) => callings.filter(({ called }) => bareName(called[0]!) === heading));
  give((heading) => callings.filter(({ called }) => called.some((it) => bareName(it) === heading)));
  give((heading) =>
    heading.length < SHORTEST_PART
      ? []
      : callings.filter(({ called }) => called.some((it) => isPart(bareName(it), heading))),
  );
  return mapped;
}

/**
 * The row of headings among the first rows: titles and merged cells above it name less. Where a row and the one above it, whose
 * cells are merged over several columns or over both rows, name more together, they are one. Undefined where none names two columns.
 */
export function findHeadings<Row extends { readonly cells: readonly Cell[] }>(
  rows: readonly Row[],
  callings: readonly Calling[],
): { readonly row: Row; readonly columns: ColumnMap } | undefined {
  let best: { readonly row: Row; readonly columns: ColumnMap; readonly known: number } | undefined;
  for (const row of rows.flatMap((it, nth) => (nth === 0 ? [it] : [it, below(rows[nth - 1]!, it)]))) {
    const columns = mapHeadings(row.cells, callings);
    const known = columns.filter((it) => it !== null).length;
    if (known > (best?.known ?? LEAST_HEADINGS - 1)) best = { row, columns, known };
  }
  return best && { row: best.row, columns: best.columns };
}

/** A row with what stands above its empty cells. */
function below<Row extends { readonly cells: readonly Cell[] }>(above: Row, row: Row): Row {
  const width = Math.max(above.cells.length, row.cells.length);
  const cells = Array.from({ length: width }, (_, at) => saidIn(row, at) ?? saidIn(above, at) ?? '');
  return { ...row, cells };
}

function saidIn({ cells }: { readonly cells: readonly Cell[] }, at: number): Cell | undefined {
  return textOf(cells[at]).trim() === '' ? undefined : cells[at];
}

function isPart(name: string, heading: string): boolean {
  return name.length >= SHORTEST_PART && (heading.includes(name) || name.includes(heading));
}
