import type { Condition } from '../records/condition.ts';
import type { AskedMeasure, Computed } from './report-asked.ts';
import type { Measure } from './report-fields.ts';
import { type NumberColumn, numberSql } from './report-sql.ts';

type Given = Readonly<Record<string, unknown>>;

/** Under the response key of a measure its number; of what numbers come to, each under its own key. */
export interface MeasureColumns {
  readonly key: string;
  readonly measure: Measure;
  readonly column: NumberColumn | ReadonlyMap<string, NumberColumn>;
}

/** Columns that numbers of the statement stand in; the same number is computed once. */
export class Numbers {
  readonly #columns = new Map<string, { readonly computed: Computed; readonly column: NumberColumn }>();
  readonly #compares: boolean;

  constructor(compares: boolean) {
    this.#compares = compares;
  }

  columnOf(computed: Computed): NumberColumn {
    const { measure, ...rest } = computed;
    const key = `${measure.name} ${JSON.stringify(rest)}`;
    const known = this.#columns.get(key);
    if (known) return known.column;
    const nth = this.#columns.size;
    const column = { value: `m${nth}`, ...(this.#compares ? { previous: `e${nth}` } : {}) };
    this.#columns.set(key, { computed, column });
    return column;
  }

  sql(where: (given: Given) => Condition): readonly (readonly [string, Condition])[] {
    return [...this.#columns.values()].flatMap(({ computed, column: { value, previous } }) => {
      const meant = computed.where ? where(computed.where) : undefined;
      if (!previous) return [[value, numberSql(computed, meant)] as const];
      return [
        [value, numberSql(computed, meant, 'not r.is_earlier')] as const,
        [previous, numberSql(computed, meant, 'r.is_earlier')] as const,
      ];
    });
  }

  ofMeasures(measures: readonly AskedMeasure[]): readonly MeasureColumns[] {
    return measures.map(({ key, measure, computed }) => ({
      key,
      measure,
      column:
        'measure' in computed
          ? this.columnOf(computed)
          : new Map([...computed].map(([leaf, it]) => [leaf, this.columnOf(it)] as const)),
    }));
  }

  get aliases(): readonly string[] {
    return [...this.#columns.values()].flatMap(({ column: { value, previous } }) =>
      previous ? [value, previous] : [value],
    );
  }
}
