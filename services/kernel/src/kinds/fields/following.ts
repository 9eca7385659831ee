import type { Field } from '../field.ts';
import type { NoInput } from '../typed-inputs.ts';

/** The same field where nobody types it in: it follows from the rest of the record, or from what that belongs to. */
export function following<Kept>(field: Field<Kept>): Field<Kept, NoInput> {
  const { $input: _, ...same } = field;
  return { ...same, options: { ...field.options, record: false, amend: false } };
}
