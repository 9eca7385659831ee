import { type Field, type FieldOptions, NO_FILTERS, NO_INPUTS } from '../field.ts';
import { GRAPH } from '../graph-types.ts';
import type { NoInput } from '../typed-inputs.ts';

interface DerivedOptions extends Pick<FieldOptions, 'description' | 'optional' | 'column'> {
  readonly type: keyof typeof GRAPH;
  /** Over the kind's table as `r`; of the type's own PostgreSQL type, decimals as canonical text. */
  readonly sql: string;
}

/** A value that the database works out while a row is read; kept nowhere. */
export function derived({ type, sql, ...options }: DerivedOptions): Field<unknown, NoInput> {
  return {
    shape: 'derived',
    options: { ...options, record: false },
    bounds: {},
    output: { type: GRAPH[type], nullable: options.optional ?? false },
    inputs: NO_INPUTS,
    filters: NO_FILTERS,
    sql,
    sample: () => ({}),
  };
}
