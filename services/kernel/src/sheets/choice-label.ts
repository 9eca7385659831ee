import { type Messages, translate } from '../messages.ts';
import type { SheetColumn } from './sheet-column.ts';

/** A value of a closed list with its words. */
export interface LabelledChoice {
  readonly value: string;
  readonly label: string;
  readonly retired: boolean;
}

/** The closed list of a column in words; empty where it has none. */
export function choicesOf(
  { declaration, input }: SheetColumn,
  messages: Messages,
): readonly LabelledChoice[] {
  const ofInput = Object.entries(input.choices ?? {});
  const values = ofInput.length
    ? ofInput.map(([value, label]) => ({ value, label, retired: false }))
    : (declaration.choices?.values ?? []);
  return values.map(({ value, label, retired }) => ({ value, label: translate(messages, label), retired }));
}
