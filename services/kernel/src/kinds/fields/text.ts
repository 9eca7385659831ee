import { Property } from '@mikro-orm/decorators/legacy';
import { MOST_CHARACTERS } from '../../graphql/bounds.rules.ts';
import { Sealed } from '../../people/marks.ts';
import { isErased } from '../../people/vault.ts';
import { columnOf } from '../../records/condition.ts';
import {
  type AnyField,
  type Field,
  type FieldOptions,
  type Maybe,
  type WithoutInput,
  oneInput,
  sameValue,
} from '../field.ts';
import { GRAPH } from '../graph-types.ts';
import type { OneInput } from '../typed-inputs.ts';
import type { Shape } from '../declaration.ts';

interface TextOptions extends FieldOptions {
  /** Characters. */
  readonly longest?: number;
  readonly tidy?: AnyField['tidy'];
}

/** The field that every sealed text is bound to: another column's would not open in its place. */
const SEALED_AS = 'text';

/** A line of text, without blanks around it. */
export function text<const O extends TextOptions>(
  options: O = {} as O,
): Field<Maybe<O, string>, OneInput<O, string>> {
  return textField('text', options);
}

type NoteOptions = Omit<TextOptions, 'optional' | 'amend'>;

/** Some lines of text; may always be left empty and said again. Sealed beside people. */
export function note<const O extends NoteOptions>(
  options: O = {} as O,
): Field<string | null, OneInput<O & { readonly optional: true; readonly amend: true }, string>> {
  return textField('note', { column: 'none', ...options, amend: true, optional: true } as const);
}

function textField<const O extends TextOptions>(shape: Shape, options: O): WithoutInput<Maybe<O, string>> {
  const { optional = false, longest = MOST_CHARACTERS, secrecy = 'open', tidy = trimmed } = options;
  const isSealed = secrecy === 'sealed';
  const column = Property({ type: 'text', nullable: optional });
  return {
    shape,
    options,
    bounds: { longest },
    columnType: 'text',
    tidy,
    define(prototype, property) {
      column(prototype, property);
      if (isSealed) Sealed(SEALED_AS)(prototype, property);
    },
    output: { type: GRAPH.text, nullable: optional || secrecy !== 'open' },
    inputs: oneInput(GRAPH.text, options, { most: longest }),
    filters: sameValue(GRAPH.text, columnOf, options),
    take(given, { tx, name, refuse }) {
      const said = tidy((given[name] as string | null | undefined) ?? '') || null;
      if (said === null && !optional) refuse('FIELD_REQUIRED');
      return (said !== null && isSealed ? tx.vault.seal(SEALED_AS, said) : said) as Maybe<O, string>;
    },
    image: (value) => value,
    ...(isSealed
      ? { show: (value, { vault }) => (!value || isErased(value) ? null : vault.open(SEALED_AS, value)) }
      : {}),
    sample: (name, draw) => ({ [name]: optional && draw(3) === 0 ? null : `样本${draw(1000)}` }),
  };
}

/** A name as it is compared: blanks within it are slips of the pen. */
export function withoutBlanks(name: string): string {
  return name.normalize('NFKC').replaceAll(/\s+/g, '');
}

function trimmed(said: string): string {
  return said.trim();
}
