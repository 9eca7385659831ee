import { Property } from '@mikro-orm/decorators/legacy';
import { columnOf } from '../../records/condition.ts';
import { type Field, type FieldOptions, oneInput, sameValue } from '../field.ts';
import { GRAPH } from '../graph-types.ts';
import type { OneInput } from '../typed-inputs.ts';

/** Yes or no; left out: no. */
export function yesNo<const O extends FieldOptions>(
  options: O = {} as O,
): Field<boolean, OneInput<O, boolean, true>> {
  return {
    shape: 'yesNo',
    options,
    bounds: {},
    columnType: 'boolean',
    define: Property({ type: 'boolean' }) as never,
    output: { type: GRAPH.yesNo, nullable: (options.secrecy ?? 'open') !== 'open' },
    inputs: oneInput(GRAPH.yesNo, { ...options, optional: true }),
    filters: sameValue(GRAPH.yesNo, columnOf, options),
    take: (given, { name }) => (given[name] ?? false) as boolean,
    image: (value) => value,
    sample: (name, draw) => ({ [name]: draw(2) === 0 }),
  };
}
