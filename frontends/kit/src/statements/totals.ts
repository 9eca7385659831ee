import type { Counting } from '../format/indicator.ts';
import { exceeds, readQuantity, sumOf } from '../format/exact.ts';

/** Shares say how many of how many; all else is one quantity. */
export type Figure = 'value' | 'numerator' | 'denominator';
export type Field = 'place' | Figure;

export interface Place {
  readonly id: string;
  readonly name: string;
}

/** Where rows may be from, and how what they say is counted. */
export interface TotalsTerms {
  readonly counting: Counting;
  readonly townships: readonly Place[];
  /** The county's own name as a place (县本级). */
  readonly county: string;
}

export type FaultCode =
  | 'PLACE_MISSING'
  | 'PLACE_UNKNOWN'
  | 'PLACE_TWICE'
  | 'CELLS_TOO_MANY'
  | 'FIGURE_MISSING'
  | 'NOT_A_NUMBER'
  | 'NEGATIVE'
  | 'NOT_WHOLE'
  | 'WHOLE_IS_ZERO'
  | 'PART_EXCEEDS_WHOLE';

/** What is wrong with a row, at which of its fields. */
export interface RowFault {
  readonly field: Field;
  readonly code: FaultCode;
}

export interface TotalsRow {
  /** As people count: 1 is the first. */
  readonly number: number;
  /** As it was written; the place's full name where it is known. */
  readonly place: string;
  /** Null for the county itself; undefined where the place is unknown. */
  readonly township: string | null | undefined;
  /** Canonical decimals where they can be read, else as written. */
  readonly figures: Readonly<Partial<Record<Figure, string>>>;
  readonly faults: readonly RowFault[];
}

const SHARES: readonly Counting[] = ['RATIO', 'DENSITY'];
const MEASURED: readonly Counting[] = ['LENGTH', 'DENSITY'];

/** Whether an indicator is counted by how many of how many. */
export function isShare(counting: Counting): boolean {
  return SHARES.includes(counting);
}

/** The figures that a row has for an indicator that is counted so, in their order. */
export function figuresOf(counting: Counting): readonly Figure[] {
  return isShare(counting) ? ['numerator', 'denominator'] : ['value'];
}

/**
 * Reads rows as copied from a spreadsheet: place, then its figures, one tab apart. Empty lines are passed over.
 * Nothing is guessed: what cannot be is kept as written, with what is wrong.
 */
export function readTotals(text: string, terms: TotalsTerms): readonly TotalsRow[] {
  const lines = text.split(/\r?\n/).filter((line) => line.trim() !== '');
  const seen = new Set<string | null>();
  return lines.map((line, nth) => {
    const [place = '', ...cells] = line.replace(/[\t ]+$/, '').split('\t');
    return readRow(nth + 1, place.trim(), cells, terms, seen);
  });
}

/** One row for the whole county. */
export function countyTotals(cells: readonly string[], terms: TotalsTerms): TotalsRow {
  return readRow(1, terms.county, cells, terms, new Set());
}

/** Whether rows may be sent. */
export function areRight(rows: readonly TotalsRow[]): boolean {
  return rows.length > 0 && rows.every(({ faults }) => faults.length === 0);
}

/** Rows as the server takes them. Ask {@link areRight} before. */
export function toInput(rows: readonly TotalsRow[]) {
  return rows.map(({ township, figures }) => ({ township: township ?? null, ...figures }));
}

/** What the rows come to, for each figure; undefined while one of them cannot be read. */
export function sumsOf(
  rows: readonly TotalsRow[],
  counting: Counting,
): Readonly<Partial<Record<Figure, string>>> | undefined {
  const figures = figuresOf(counting);
  const unread = rows.some((row) =>
    figures.some((figure) => readQuantity(row.figures[figure] ?? '') === undefined),
  );
  if (unread || rows.length === 0) return undefined;
  return Object.fromEntries(figures.map((figure) => [figure, sumOf(rows.map((it) => it.figures[figure]!))]));
}

function readRow(
  number: number,
  written: string,
  cells: readonly string[],
  terms: TotalsTerms,
  seen: Set<string | null>,
): TotalsRow {
  const names = figuresOf(terms.counting);
  const found = findPlace(written, terms);
  const faults: RowFault[] = placeFault(written, found, seen);
  const figures: Partial<Record<Figure, string>> = {};
  for (const [nth, field] of names.entries()) {
    const text = (cells[nth] ?? '').trim();
    figures[field] = readQuantity(text) ?? text;
    const code = figureFault(text, field, terms.counting);
    if (code) faults.push({ field, code });
  }
  if (cells.length > names.length) faults.push({ field: names.at(-1)!, code: 'CELLS_TOO_MANY' });
  const { numerator, denominator } = figures;
  const comparable = terms.counting === 'RATIO' && !faults.some(({ field }) => field !== 'place');
  if (comparable && exceeds(numerator!, denominator!))
    faults.push({ field: 'numerator', code: 'PART_EXCEEDS_WHOLE' });
  return { number, place: found?.name ?? written, township: found?.id, figures, faults };
}

interface FoundPlace {
  readonly id: string | null;
  readonly name: string;
}

/** By its full name, or by one that leaves out 镇, 乡 or 街道 where only one place is meant. */
function findPlace(written: string, { townships, county }: TotalsTerms): FoundPlace | undefined {
  if (written === county) return { id: null, name: county };
  const exact = townships.find(({ name }) => name === written);
  if (exact) return exact;
  const meant = townships.filter(({ name }) => name.replace(/(街道|镇|乡)$/, '') === written);
  return meant.length === 1 ? meant[0] : undefined;
}

function placeFault(written: string, found: FoundPlace | undefined, seen: Set<string | null>): RowFault[] {
  if (written === '') return [{ field: 'place', code: 'PLACE_MISSING' }];
  if (!found) return [{ field: 'place', code: 'PLACE_UNKNOWN' }];
  if (seen.has(found.id)) return [{ field: 'place', code: 'PLACE_TWICE' }];
  seen.add(found.id);
  return [];
}

function figureFault(text: string, field: Figure, counting: Counting): FaultCode | undefined {
  if (text === '') return 'FIGURE_MISSING';
  const quantity = readQuantity(text);
  if (quantity === undefined) return 'NOT_A_NUMBER';
  if (quantity.startsWith('-')) return 'NEGATIVE';
  if (field === 'denominator' && quantity === '0') return 'WHOLE_IS_ZERO';
  if (quantity.includes('.') && !MEASURED.includes(counting)) return 'NOT_WHOLE';
  return undefined;
}
