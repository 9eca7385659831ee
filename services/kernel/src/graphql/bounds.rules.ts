import { type CalendarDate, type Decimal, addYears } from '@minsheng/kernel/domain';

/** What may be said in a field; left out: what holds for every field of its kind. */
export interface Bounds {
  /** Largest count or quantity, in the field's unit, up or down; most UTF-16 units of a text; most items of a list. */
  readonly most?: number;
  /** First day that can be meant. */
  readonly earliest?: CalendarDate;
  /** Message key of what people call the field; left out: `FIELD_` with its name. */
  readonly label?: string;
}

/** Why a value cannot be what was meant, as a refusal's code and parameters. */
export interface BoundsFault {
  readonly code: string;
  readonly params?: Readonly<Record<string, string | number>>;
}

/** Nothing that one record of a county counts is more: it has less than a million people. */
export const MOST_COUNTED = 1_000_000;
/** No square, hall or school of the county holds more at once. */
export const MOST_ATTENDING = 100_000;
/** No length, area or sum of money is more; the columns hold as much. */
export const MOST_MEASURED = 999_999_999_999.99;
export const MOST_CHARACTERS = 500;
export const MOST_ITEMS = 500;
/** Records, papers, rights and plans are of this century; what stood before says so ({@link FOUNDING}). */
export const EARLIEST = '2000-01-01' as CalendarDate;
/** For what may be old already, such as the opening of a place: the first day of the republic. */
export const FOUNDING = '1949-10-01' as CalendarDate;
const YEARS_AHEAD = 10;

// Control characters other than tab and line ends: PostgreSQL refuses NUL, and no paper bears the others.
// oxlint-disable-next-line no-control-regex -- they are what is looked for
const UNWRITABLE = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F]/;
const INVISIBLE = /^[\p{Default_Ignorable_Code_Point}\p{Cc}\p{Cf}\p{Z}\p{M}\u2800]+$/u;

/** White space alone is left to the field's own rule, for which it is nothing said. */
export function findTextFault(text: string, { most = MOST_CHARACTERS }: Bounds): BoundsFault | undefined {
  if (UNWRITABLE.test(text) || !text.isWellFormed()) return { code: 'TEXT_UNWRITABLE' };
  if (text.trim() !== '' && INVISIBLE.test(text)) return { code: 'TEXT_INVISIBLE' };
  return text.length > most ? { code: 'TEXT_TOO_LONG', params: { most } } : undefined;
}

export function findCountFault(count: number, { most = MOST_COUNTED }: Bounds): BoundsFault | undefined {
  return Math.abs(count) > most ? { code: 'NUMBER_TOO_LARGE', params: { most } } : undefined;
}

export function findQuantityFault(
  quantity: Decimal,
  { most = MOST_MEASURED }: Bounds,
): BoundsFault | undefined {
  return quantity.abs().gt(most) ? { code: 'NUMBER_TOO_LARGE', params: { most } } : undefined;
}

export function findDayFault(
  day: CalendarDate,
  { earliest = EARLIEST }: Bounds,
  today: CalendarDate,
): BoundsFault | undefined {
  const latest = addYears(today, YEARS_AHEAD);
  return day < earliest || day > latest
    ? { code: 'DAY_OF_ANOTHER_AGE', params: { earliest, latest } }
    : undefined;
}

export function findListFault(
  items: readonly unknown[],
  { most = MOST_ITEMS }: Bounds,
): BoundsFault | undefined {
  return items.length > most ? { code: 'LIST_TOO_LONG', params: { most } } : undefined;
}
