import type { Readable } from 'node:stream';
import type { Context } from '../context.ts';
import type { Kind } from '../kinds/declared.ts';
import { type Messages, translate } from '../messages.ts';
import { choicesOf } from '../sheets/choice-label.ts';
import { cellWriter } from '../sheets/out-cell.ts';
import { type Named, type SheetColumn, columnsOf, namesOf } from '../sheets/sheet-column.ts';
import { type OutCell, type OutColumn, letters } from '../sheets/workbook-xml.ts';
import { type OutSheet, writeWorkbook } from '../sheets/write-workbook.ts';

/** The table of a kind to be filled in: headings, choices, an example, notes to each column. */
export async function writeTemplate(ctx: Context, kind: Kind, messages: Messages): Promise<Readable> {
  const columns = columnsOf(kind, messages);
  const names = await namesOf(ctx, columns);
  const word = (code: string) => translate(messages, code);
  const offered = columns.map((column) => [column, choicesFor(column, names, messages)] as const);
  const lists = offered.filter(([, choices]) => choices.length > 0);
  const listed = new Map(lists.map(([{ name }], nth) => [name, nth]));
  const entry: OutSheet = {
    name: word('SHEET_ENTRY'),
    frozen: 1,
    columns: [
      { width: 7 },
      ...offered.map(([column, choices]): OutColumn => {
        const nth = listed.get(column.name);
        return {
          ...layoutOf(column),
          hint: { title: column.label, text: noteOn(column, messages) },
          ...(nth === undefined ? {} : { choices: rangeOf(word('SHEET_CHOICES'), nth, choices.length) }),
        };
      }),
    ],
    rows: [headings(columns, messages), exampleRow(ctx, columns, names, messages)],
  };
  const longest = Math.max(0, ...lists.map(([, choices]) => choices.length));
  const choices: OutSheet = {
    name: word('SHEET_CHOICES'),
    hidden: true,
    columns: lists.map(() => ({ width: 20 })),
    rows: [
      lists.map(([{ label }]): OutCell => ({ text: label })),
      ...Array.from({ length: longest }, (_, row) =>
        lists.map(([, of]): OutCell => (of[row] === undefined ? null : { text: of[row] })),
      ),
    ],
  };
  return writeWorkbook([entry, notesSheet(offered, messages), choices]);
}

/** The first row of every table of a kind, so that what was exported is read back. */
export function headings(columns: readonly SheetColumn[], messages: Messages): readonly OutCell[] {
  return [
    { text: translate(messages, 'SHEET_NUMBER'), style: 'heading' },
    ...columns.map(({ label, required }): OutCell => ({
      text: label,
      style: required ? 'required' : 'heading',
    })),
  ];
}

/** Width and format of a column. */
export function layoutOf({ shape, label }: SheetColumn): OutColumn {
  const wide = shape === 'note' || shape === 'text' || shape === 'person';
  return { width: Math.max(wide ? 22 : 14, label.length * 2 + 2), asText: wide, asDay: shape === 'day' };
}

function choicesFor(
  column: SheetColumn,
  names: ReadonlyMap<string, readonly Named[]>,
  messages: Messages,
): readonly string[] {
  if (column.shape === 'choices') return [];
  if (column.shape === 'yesNo') return ['SHEET_YES', 'SHEET_NO'].map((code) => translate(messages, code));
  const named = names.get(column.name);
  if (named) return named.map(({ name }) => name);
  return choicesOf(column, messages).flatMap(({ label, retired }) => (retired ? [] : [label]));
}

function rangeOf(sheet: string, column: number, length: number): string {
  const letter = letters(column);
  return `'${sheet}'!$${letter}$2:$${letter}$${length + 1}`;
}

const FIRST = () => 0;

function exampleRow(
  ctx: Context,
  columns: readonly SheetColumn[],
  names: ReadonlyMap<string, readonly Named[]>,
  messages: Messages,
): readonly OutCell[] {
  const example = (column: SheetColumn): string => {
    const { spec, shape, field, name } = column;
    const named = names.get(name);
    const value =
      shape === 'day' ? ctx.clock.today() : named ? named.at(-1)?.id : spec.sample(field, FIRST)[name];
    const cell = cellWriter(column, names, messages)(value);
    if (cell === null) return '';
    return 'text' in cell ? cell.text : 'day' in cell ? cell.day : cell.number;
  };
  return [
    { text: translate(messages, 'SHEET_EXAMPLE'), style: 'example' },
    ...columns.map((column): OutCell => ({ text: example(column), style: 'example' })),
  ];
}

function notesSheet(
  offered: readonly (readonly [SheetColumn, readonly string[]])[],
  messages: Messages,
): OutSheet {
  const heading = ['SHEET_NOTE_COLUMN', 'SHEET_NOTE_NEED', 'SHEET_NOTE_HOW', 'SHEET_NOTE_CHOICES'];
  const general = ['SHEET_RULE_EMPTY', 'SHEET_RULE_AGAIN', 'SHEET_RULE_TEXT', 'SHEET_RULE_EXAMPLE'];
  return {
    name: translate(messages, 'SHEET_NOTES'),
    columns: [{ width: 24 }, { width: 10 }, { width: 56 }, { width: 70 }],
    rows: [
      ...general.map((code): OutCell[] => [{ text: translate(messages, code) }]),
      [],
      heading.map((code): OutCell => ({ text: translate(messages, code), style: 'heading' })),
      ...offered.map(([column, choices]): OutCell[] => [
        { text: column.label },
        { text: needOf(column, messages) },
        { text: noteOn(column, messages), style: 'wrapped' },
        { text: choices.join('、'), style: 'wrapped' },
      ]),
    ],
  };
}

function needOf({ required }: Pick<SheetColumn, 'required'>, messages: Messages): string {
  return translate(messages, required ? 'SHEET_NEEDED' : 'SHEET_OPTIONAL');
}

/** How a column is filled in: the form's own hint, and what its kind of value asks for. */
function noteOn(
  { declaration, label, shape: kindOfCell, required, name, isPerson }: SheetColumn,
  messages: Messages,
): string {
  const hint = `${declaration.label}.$hint`;
  const own = translate(messages, hint);
  const key = `SHEET_HOW_${isPerson ? name : kindOfCell}`;
  const how = translate(messages, key, { label, most: declaration.bounds.longest });
  const parts = [needOf({ required }, messages), how === key ? '' : how, own === hint ? '' : own];
  return parts.filter(Boolean).join('。').replaceAll('。。', '。');
}
