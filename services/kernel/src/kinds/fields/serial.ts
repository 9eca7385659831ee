import { Property } from '@mikro-orm/decorators/legacy';
import { readerOf } from '../../records/columns.ts';
import { columnOf } from '../../records/condition.ts';
import { type Field, NO_FILTERS, NO_INPUTS } from '../field.ts';
import { GRAPH } from '../graph-types.ts';
import type { NoInput } from '../typed-inputs.ts';

interface SerialOptions {
  readonly prefix: string;
  readonly digits: number;
}

/** A code that each new record gets: F001, F002, … after the highest in use, also of what was voided. */
export function serial({ prefix, digits }: SerialOptions): Field<string, NoInput> {
  return {
    shape: 'text',
    options: { record: false, sort: true, search: true },
    bounds: {},
    columnType: 'text',
    define: Property({ type: 'text' }) as never,
    output: { type: GRAPH.text, nullable: false },
    inputs: NO_INPUTS,
    filters: NO_FILTERS,
    async make(tx, kind, name) {
      const column = columnOf(name);
      // One at a time: two would both find the next code free.
      await tx.em.execute(
        'select pg_advisory_xact_lock(hashtextextended(?, 0))',
        [`serial|${kind.name}`],
        'run',
      );
      const [row] = await tx.em.execute<{ last: number }[]>(
        `select coalesce(max(substring(r.${column} from ?)::int), 0) as last from ${readerOf(tx.em, kind.entity).table} r`,
        [`^${prefix}([0-9]+)$`],
      );
      const made = tx.pending(kind.name).length;
      return `${prefix}${String(row!.last + made + 1).padStart(digits, '0')}`;
    },
    image: (code) => code,
    sample: () => ({}),
  };
}
