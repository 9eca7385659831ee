import { type CalendarDate, addDays, findCalendarDate } from '@minsheng/kernel/domain';
import { type Cell, textOf } from './cell.rules.ts';

/** What a cell says, or the code of why it cannot be told. */
export type ReadValue<T> = { readonly value: T } | { readonly fault: string };

const FIRST_DAY = '1899-12-30' as CalendarDate;
/** Day numbers that stand for days of 1949 to 2100: other numbers are a year or a typing error. */
const [LEAST_SERIAL, MOST_SERIAL] = [18_000, 73_415];

/** Text as people mean it: full-width signs are the usual ones, blanks around it are none. */
export function plainText(cell: Cell): string {
  return textOf(cell)
    .normalize('NFKC')
    .replaceAll(/[\s\u200b\ufeff]+/g, ' ')
    .trim();
}

/** A day as text (2026-4-24, 2026.4.24, 2026/4/24, 2026年4月24日, 20260424, with a time behind it) or as a day number. */
export function readDay(cell: Cell): ReadValue<CalendarDate> {
  const text = plainText(cell).replaceAll(' ', '');
  const [, year, month, day] =
    /^(\d{4})[-./年](\d{1,2})[-./月](\d{1,2})日?(?:T?\d{1,2}:.*)?$/.exec(text) ??
    /^(\d{4})(\d{2})(\d{2})$/.exec(text) ??
    [];
  if (year) {
    const found = findCalendarDate(`${year}-${month!.padStart(2, '0')}-${day!.padStart(2, '0')}`);
    return found ? { value: found } : { fault: 'CELL_DAY' };
  }
  const serial = /^\d{5}(\.\d+)?$/.test(text) ? Math.floor(Number(text)) : 0;
  return serial >= LEAST_SERIAL && serial <= MOST_SERIAL
    ? { value: addDays(FIRST_DAY, serial) }
    : { fault: 'CELL_DAY' };
}

/** A number as digits, with thousands separators where they belong. `3万`, `12 5` and `1200/1300` are for a person to say again. */
export function readNumber(cell: Cell): ReadValue<string> {
  // What a program worked out has the rounding of a binary fraction: 0.30000000000000004.
  const worked = typeof cell === 'object' ? Number(Number(cell.number).toPrecision(15)) : undefined;
  const text = worked === undefined ? plainText(cell) : plainNumber(worked);
  if (!/^-?(\d+|\d{1,3}(,\d{3})+)(\.\d+)?$/.test(text)) return { fault: 'CELL_NUMBER' };
  return { value: text.replaceAll(',', '') };
}

/** A whole number. */
export function readCount(cell: Cell): ReadValue<number> {
  const read = readNumber(cell);
  if ('fault' in read) return read;
  return /^-?\d{1,15}(\.0+)?$/.test(read.value) ? { value: Number(read.value) } : { fault: 'CELL_COUNT' };
}

const YES = new Set(['是', '有', '√', '✓', '1', 'true', 'yes', 'y', '对']);
const NO = new Set(['否', '无', '×', '0', 'false', 'no', 'n', '不是']);

export function readYesNo(cell: Cell): ReadValue<boolean> {
  const text = plainText(cell).toLowerCase();
  if (YES.has(text)) return { value: true };
  return NO.has(text) ? { value: false } : { fault: 'CELL_YES_NO' };
}

/**
 * Somebody's number as it was typed. A spreadsheet keeps fifteen digits of a number: the last of eighteen are lost, and nobody
 * can say them again. What the source prints masked is known by its case there.
 */
export function readPersonNumber(cell: Cell): ReadValue<string> {
  const text = plainText(cell).replaceAll(' ', '').replace(/^'/, '');
  if (/^\d+(\.\d+)?e\+?\d+$/i.test(text) || (typeof cell === 'object' && text.length > 15))
    return { fault: 'CELL_ID_NUMBER_ROUNDED' };
  // Sources mask with whatever they like; a single X may be a check digit.
  return { value: text.replaceAll(/[*xX×●•·#?]{3,}/g, (hidden) => '*'.repeat(hidden.length)) };
}

/** What Excel, WPS and others show where a formula fails (`#N/A`) or a column is too narrow to be copied. */
const UNKNOWN = /^#(N\/A|REF!|VALUE!|NAME\?|DIV\/0!|NUM!|NULL!|SPILL!|GETTING_DATA|#+)$/i;

/** Whether a cell says nothing but that its program does not know: no name is `#N/A`. */
export function isUnknown(cell: Cell): boolean {
  return UNKNOWN.test(plainText(cell));
}

/** A whole number that was typed as a number keeps its digits: phones, numbers of papers. */
export function readText(cell: Cell): string {
  return typeof cell === 'object' ? plainNumber(Number(cell.number), cell.number) : cell.trim();
}

function plainNumber(value: number, otherwise = String(value)): string {
  return Number.isSafeInteger(value)
    ? String(value)
    : Math.abs(value) < 1e15 && Math.abs(value) > 1e-6
      ? String(value)
      : otherwise;
}

/** A heading or a name as it is compared: without blanks, marks, units and notes in brackets. */
export function bareName(text: string): string {
  return text
    .normalize('NFKC')
    .replaceAll(/\(.*?\)|【.*?】|\[.*?\]/g, '')
    .replaceAll(/[\s*:：、，,。."'_\-—/\\]/g, '')
    .toLowerCase();
}
