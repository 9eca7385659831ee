import { registerEnumType } from 'type-graphql';
import { decodeCursor, encodeCursor } from '../graphql/connection.ts';
import { Refusal } from '../refusal.ts';
import { type Condition, condition } from './condition.ts';
import type { Row } from './rows.ts';

/** A column that a list may be ordered by. */
export interface SortColumn {
  /** Name in the graph's order. */
  readonly name: string;
  readonly column: string;
  /** PostgreSQL's name of the column's type, by which a cursor's text is read. */
  readonly type: string;
  readonly nullable: boolean;
}

export enum SortDirection {
  ASC = 'ASC',
  DESC = 'DESC',
}

registerEnumType(SortDirection, { name: 'SortDirection' });

/** What `orderBy` says: one column and its direction. */
export type OrderAsked = Readonly<Record<string, SortDirection | null | undefined>>;

/** An order of a list: the column's, then by id, so that no two rows stand at the same place. */
export interface Ordering {
  readonly sql: string;
  cursorOf(row: Row): string;
  /** Rows behind the one that a cursor names. Refuses a cursor of another order. */
  beyond(cursor: string): Condition;
}

/** Rows without a value stand last, whichever way. */
export function orderingBy({ name, column, type, nullable }: SortColumn, direction: SortDirection): Ordering {
  const tag = `${name} ${direction}`;
  const [further, way] = direction === SortDirection.ASC ? ['>', 'asc'] : ['<', 'desc'];
  const value = `r."${column}"`;
  const empty = `(${value} is null and r.id ${further} ?)`;
  return {
    sql: `${value} ${way}${nullable ? ' nulls last' : ''}, r.id ${way}`,
    cursorOf: (row) => encodeCursor([tag, row[name] == null ? '' : String(row[name]), row.id]),
    beyond(cursor) {
      const [said, text, id] = decodeCursor(cursor, 3) as [string, string, string];
      if (said !== tag) throw new Refusal('BAD_INPUT', { field: 'after', detail: 'after' });
      if (nullable && text === '') return condition(empty, id);
      const behind = `(${value}, r.id) ${further} (?::${type}, ?)`;
      return nullable ? condition(`${behind} or ${value} is null`, text, id) : condition(behind, text, id);
    },
  };
}

/** The order that was asked for. Refuses none or more than one column. */
export function readOrder(columns: readonly SortColumn[], asked: OrderAsked): Ordering {
  const said = columns.filter(({ name }) => asked[name]);
  const [column, ...others] = said;
  if (!column || others.length > 0) throw new Refusal('BAD_INPUT', { field: 'orderBy', detail: 'orderBy' });
  return orderingBy(column, asked[column.name]!);
}
