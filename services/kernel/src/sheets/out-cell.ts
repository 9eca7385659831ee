import { type CalendarDate } from '../domain/index.ts';
import { KERNEL_MESSAGES, type Messages } from '../messages.ts';
import { type LabelledChoice, choicesOf } from './choice-label.ts';
import type { Named, SheetColumn } from './sheet-column.ts';
import type { OutCell } from './workbook-xml.ts';

/** How a column writes what is kept. Choices and names are looked up once for all rows. */
export function cellWriter(
  column: SheetColumn,
  names: ReadonlyMap<string, readonly Named[]>,
  messages: Messages,
): (value: unknown) => OutCell {
  const labels = new Map(
    choicesOf(column, messages).map(({ value, label }: LabelledChoice) => [value, label]),
  );
  const named = new Map((names.get(column.name) ?? []).map(({ id, name }) => [id, name]));
  const inWords = (value: unknown) => labels.get(String(value)) ?? named.get(String(value)) ?? String(value);
  const { shape } = column;
  return (value) => {
    if (value === null || value === undefined || value === '') return null;
    if (shape === 'day') return { day: value as CalendarDate };
    if (shape === 'count' || shape === 'quantity' || shape === 'money') return { number: String(value) };
    if (shape === 'yesNo') return { text: KERNEL_MESSAGES[value === true ? 'SHEET_YES' : 'SHEET_NO']! };
    if (Array.isArray(value)) return { text: value.map(inWords).join('、') };
    return { text: inWords(value) };
  };
}
