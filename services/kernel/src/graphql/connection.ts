import { Directive, Field, Int, ObjectType } from 'type-graphql';
import { findTextFault } from './bounds.rules.ts';
import type { AnyClass } from '../subgraph.ts';
import { type CalendarDate, findCalendarDate } from '../domain/index.ts';
import { Refusal } from '../refusal.ts';

export const MOST_PER_PAGE = 200;

@ObjectType({ simpleResolvers: true })
@Directive('@shareable')
export class PageInfo {
  @Field(() => Boolean)
  hasNextPage!: boolean;

  @Field(() => Boolean)
  hasPreviousPage!: boolean;

  @Field(() => String, { nullable: true })
  startCursor!: string | null;

  @Field(() => String, { nullable: true })
  endCursor!: string | null;
}

export interface Edge<T> {
  readonly cursor: string;
  readonly node: T;
}

/** One page of a list. `totalCount` is of the whole list. */
export interface Connection<T> {
  readonly edges: readonly Edge<T>[];
  readonly pageInfo: PageInfo;
  readonly totalCount: number;
}

/** The connection type of a node type: `ScreeningConnection` with its edges, and its totals where it has some. Call once for each. */
export function connectionType(name: string, node: () => AnyClass, totals?: AnyClass): AnyClass {
  @ObjectType(`${name}Edge`, { simpleResolvers: true })
  class EdgeType {
    @Field(() => String)
    cursor!: string;

    @Field(node)
    node!: object;
  }

  @ObjectType(`${name}Connection`, { simpleResolvers: true })
  class ConnectionType {
    @Field(() => [EdgeType])
    edges!: EdgeType[];

    @Field(() => PageInfo)
    pageInfo!: PageInfo;

    @Field(() => Int)
    totalCount!: number;
  }
  if (totals) Field(() => totals)(ConnectionType.prototype, 'totals');
  return ConnectionType;
}

/** Refuses more than {@link MOST_PER_PAGE} or less than one row. */
export function pageSize(first: number): number {
  if (first < 1 || first > MOST_PER_PAGE)
    throw new Refusal('PAGE_TOO_LARGE', { field: 'first', most: MOST_PER_PAGE });
  return first;
}

/** Makes a page of rows that were asked for with one more than `first`: the extra one says that there is a next page. */
export function pageOf<T>(
  rows: readonly T[],
  first: number,
  after: string | null | undefined,
  totalCount: number,
  cursorOf: (row: T) => string,
): Connection<T> {
  const edges = rows.slice(0, first).map((node) => ({ cursor: cursorOf(node), node }));
  return {
    edges,
    pageInfo: {
      hasNextPage: rows.length > first,
      hasPreviousPage: typeof after === 'string',
      startCursor: edges[0]?.cursor ?? null,
      endCursor: edges.at(-1)?.cursor ?? null,
    },
    totalCount,
  };
}

/** An opaque cursor of the values that the list is ordered by. */
export function encodeCursor(values: readonly string[]): string {
  return Buffer.from(JSON.stringify(values)).toString('base64url');
}

/** Reads a cursor of `length` values. Refuses text that is not one. */
export function decodeCursor(cursor: string, length: number): readonly string[] {
  try {
    const values: unknown = JSON.parse(Buffer.from(cursor, 'base64url').toString());
    if (Array.isArray(values) && values.length === length && values.every(isSaid)) return values;
  } catch {
    // Falls through: a cursor that cannot be read is refused like one that is too short.
  }
  throw new Refusal('BAD_INPUT', { field: 'after', detail: 'after' });
}

function isSaid(value: unknown): value is string {
  return typeof value === 'string' && !findTextFault(value, {});
}

/** Reads a cursor of a list ordered by day and id. Refuses a day that does not exist. */
export function decodeDayCursor(cursor: string): { readonly day: CalendarDate; readonly id: string } {
  const [text = '', id = ''] = decodeCursor(cursor, 2);
  const day = findCalendarDate(text);
  if (!day) throw new Refusal('BAD_INPUT', { field: 'after', detail: 'after' });
  return { day, id };
}
