import type { Outline } from './outlines.ts';

type Json = string | number | boolean | null | readonly Json[] | { readonly [key: string]: Json };

/** A cell of an answer: its way from the row, and its text. */
type Cells = ReadonlyMap<string, string>;

/** A table whose columns may stand below headings: `2026-06` over 记录数. */
export interface Table {
  readonly groups: readonly string[];
  /** Values of the dimension that stands across; one empty text where none does. */
  readonly across: readonly string[];
  readonly numbers: readonly string[];
  readonly rows: readonly { readonly groups: readonly string[]; readonly cells: readonly string[] }[];
  readonly totals: readonly string[];
}

interface Answer {
  readonly rows: readonly Json[];
  readonly totals?: Json;
}

/** Words for ways through a row: `heldOn.month` is 举办日期（月）. */
export interface Wording {
  label(path: string): string;
  value(path: string, value: string): string;
}

/** The answer as a table, `column` across where it was asked for. */
export function tableOf(
  answer: Answer,
  outline: Outline,
  column: string | undefined,
  wording: Wording,
): Table {
  const rows = answer.rows.map(cellsOf);
  const paths = [...new Set(rows.flatMap((row) => [...row.keys()]))];
  const isDimension = (path: string) => outline.dimensions.some(({ name }) => name === path.split('.')[0]);
  const across = paths.find((path) => path === column);
  const groups = paths.filter((path) => isDimension(path) && path !== across);
  const numbers = paths.filter((path) => !isDimension(path));
  const shown = (row: Cells, path: string) => wording.value(path, row.get(path) ?? '');
  const heads = across ? [...new Set(rows.map((row) => shown(row, across)))] : [''];
  const lines = new Map<string, { groups: readonly string[]; cells: Map<string, string> }>();
  for (const row of rows) {
    const named = groups.map((path) => shown(row, path));
    const line = lines.get(named.join('\u0000')) ?? { groups: named, cells: new Map() };
    lines.set(named.join('\u0000'), line);
    const head = across ? shown(row, across) : '';
    for (const path of numbers) line.cells.set(`${head}\u0000${path}`, row.get(path) ?? '');
  }
  const totals = cellsOf(answer.totals ?? null);
  return {
    groups: groups.map((path) => wording.label(path)),
    across: heads,
    numbers: numbers.map((path) => wording.label(path)),
    rows: [...lines.values()].map(({ groups: named, cells }) => ({
      groups: named,
      cells: heads.flatMap((head) => numbers.map((path) => cells.get(`${head}\u0000${path}`) ?? '')),
    })),
    totals: across ? [] : numbers.map((path) => totals.get(path) ?? ''),
  };
}

/** An entity is told by its name, everything else by its leaves. */
function cellsOf(row: Json): Cells {
  const cells = new Map<string, string>();
  walk(row, []);
  return cells;

  function walk(value: Json, path: readonly string[]): void {
    if (value === null || typeof value !== 'object') {
      if (path.length > 0) cells.set(path.join('.'), value === null ? '' : String(value));
      return;
    }
    if (Array.isArray(value)) return void cells.set(path.join('.'), value.join('、'));
    const named = value as Readonly<Record<string, Json>>;
    if (path.length > 0 && 'id' in named) {
      const name = named['name'] ?? named['summary'] ?? named['title'] ?? named['id'];
      return void cells.set(path.join('.'), String(name));
    }
    for (const [key, inner] of Object.entries(named))
      if (key !== '__typename' && key !== 'cursor') walk(inner, [...path, key]);
  }
}

/** As a file that Excel and WPS open as UTF-8; what would be read as a formula is text. */
export function csvOf({ groups, across, numbers, rows, totals }: Table, total: string): string {
  const heads = across.flatMap((head) => numbers.map((number) => (head ? `${head} ${number}` : number)));
  const lines = [
    [...groups, ...heads],
    ...rows.map((row) => [...row.groups, ...row.cells]),
    ...(totals.length > 0 && groups.length > 0
      ? [[total, ...Array.from({ length: groups.length - 1 }, () => ''), ...totals]]
      : []),
  ];
  return `\uFEFF${lines.map((line) => line.map(quoted).join(',')).join('\r\n')}\r\n`;
}

function quoted(cell: string): string {
  const isNumber = /^-?\d+(\.\d+)?$/.test(cell);
  const safe = !isNumber && /^[=+\-@\t\r]/.test(cell) ? `'${cell}` : cell;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
