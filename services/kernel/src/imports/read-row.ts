import type { CalendarDate } from '../domain/index.ts';
import { decimal } from '../domain/index.ts';
import { findBoundsFault } from '../graphql/bounds.ts';
import type { Messages } from '../messages.ts';
import { type LabelledChoice, choicesOf } from '../sheets/choice-label.ts';
import { type Cell, textOf } from '../sheets/cell.rules.ts';
import {
  type ReadValue,
  bareName,
  isUnknown,
  plainText,
  readCount,
  readDay,
  readNumber,
  readPersonNumber,
  readText,
  readYesNo,
} from '../sheets/cell-values.rules.ts';
import { meantBy } from '../sheets/formula.rules.ts';
import { otherNames } from './other-names.ts';
import type { Named, SheetColumn } from '../sheets/sheet-column.ts';
import type { ColumnMap } from './headings.rules.ts';

/** Why a row cannot be taken: of a column, or (no column) of the whole row. `code` is a message key. */
export interface RowFault {
  readonly column?: string;
  readonly code: string;
  readonly params?: Readonly<Record<string, string | number | undefined>>;
  /** As the file has it. */
  readonly value?: string;
}

/** What a row says: inputs by name, without those it leaves empty. */
export interface ReadRow {
  readonly given: Readonly<Record<string, unknown>>;
  readonly faults: readonly RowFault[];
}

export interface ReadingTerms {
  readonly columns: readonly SheetColumn[];
  readonly names: ReadonlyMap<string, readonly Named[]>;
  readonly messages: Messages;
  readonly today: CalendarDate;
}

/** Makes the reader of an import's rows: what choices and names are called is looked up once. */
export function rowReader(map: ColumnMap, { columns, names, messages, today }: ReadingTerms) {
  const readers = map.flatMap((name, at) => {
    const column = columns.find((it) => it.name === name);
    return column ? [{ at, column, read: cellReader(column, names.get(column.name), messages) }] : [];
  });
  return (cells: readonly Cell[]): ReadRow => {
    const given: Record<string, unknown> = {};
    const faults: RowFault[] = [];
    for (const { at, column, read } of readers) {
      const cell = meant(cells[at] ?? '');
      if (plainText(cell) === '') continue;
      const { name, label, input } = column;
      const found = isUnknown(cell) ? { fault: 'CELL_UNKNOWN' } : read(cell);
      const fault =
        'fault' in found
          ? { code: found.fault }
          : findBoundsFault(input.type.sdl, found.value, { ...input.bounds, label }, today);
      if (fault)
        faults.push({
          column: name,
          ...fault,
          params: { ...('params' in fault ? fault.params : {}), label },
          value: textOf(cell),
        });
      else if ('value' in found) given[name] = found.value;
    }
    return { given, faults };
  };
}

function meant(cell: Cell): Cell {
  return typeof cell === 'object' ? cell : meantBy(cell);
}

type ReadCell = (cell: Cell) => ReadValue<unknown>;

function cellReader(column: SheetColumn, named: readonly Named[] | undefined, messages: Messages): ReadCell {
  const { shape, name, isPerson } = column;
  if (isPerson && name === 'idNumber') return readPersonNumber;
  if (column.input.choices) return choiceReader(choicesOf(column, messages), column, messages);
  if (column.isPart && column.input.type.sdl === 'Int') return readCount;
  if (named) return nameReader(named, shape === 'place' ? 'CELL_TOWNSHIP' : 'CELL_NAME');
  switch (shape) {
    case 'day':
      return readDay;
    case 'count':
      return readCount;
    case 'quantity':
    case 'money':
      return (cell) => {
        const read = readNumber(cell);
        return 'fault' in read ? read : { value: decimal(read.value) };
      };
    case 'yesNo':
      return readYesNo;
    case 'choice':
      return choiceReader(choicesOf(column, messages), column, messages);
    case 'choices':
      return severalReader(choiceReader(choicesOf(column, messages), column, messages));
    default:
      // Of people nothing is meant by wide digits and blanks: phones, names, numbers of cases.
      return (cell) => ({ value: isPerson ? plainText(readText(cell)) : readText(cell) });
  }
}

function choiceReader(
  choices: readonly LabelledChoice[],
  { declaration, input }: SheetColumn,
  messages: Messages,
): ReadCell {
  const keyOf = (value: string) => input.choices?.[value] ?? `${declaration.label}.${value}`;
  const byName = new Map(
    choices.flatMap(({ value, label }) =>
      [value, label, ...otherNames(messages, keyOf(value))].map((it) => [bareName(it), value]),
    ),
  );
  return (cell) => {
    const value = byName.get(bareName(textOf(cell)));
    return value === undefined ? { fault: 'CELL_CHOICE' } : { value };
  };
}

function severalReader(readOne: ReadCell): ReadCell {
  return (cell) => {
    const read = textOf(cell)
      .split(/[、，,;；\n]/)
      .filter((it) => it.trim() !== '')
      .map(readOne);
    const fault = read.find((it) => 'fault' in it);
    return fault ?? { value: [...new Set(read.map((it) => ('value' in it ? it.value : undefined)))] };
  };
}

/** By name or code; without 镇, 乡 or 街道 where that is still only one. */
function nameReader(named: readonly Named[], fault: string): ReadCell {
  const byName = new Map<string, string | undefined>();
  const add = (name: string, id: string) =>
    byName.set(name, byName.has(name) && byName.get(name) !== id ? undefined : id);
  for (const { id, name } of named) add(bareName(name).replace(/(街道|镇|乡)$/, ''), id);
  for (const { id, name, code } of named)
    for (const it of code ? [name, code] : [name]) byName.set(bareName(it), id);
  return (cell) => {
    const said = bareName(textOf(cell));
    const id = byName.get(said) ?? byName.get(said.replace(/(街道办事处|办事处|人民政府)$/, ''));
    return id === undefined ? { fault } : { value: id };
  };
}
