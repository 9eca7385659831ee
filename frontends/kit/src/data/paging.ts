import { useState } from 'react';

export interface PageInfo {
  readonly hasNextPage: boolean;
  readonly endCursor?: string | null;
}

export interface Connection<Row> {
  readonly edges: readonly { readonly node: Row }[];
  readonly pageInfo: PageInfo;
  readonly totalCount: number;
}

/** Rows of a connection. */
export function rowsOf<Row>(connection: Connection<Row>): Row[] {
  return connection.edges.map((edge) => edge.node);
}

/** A list that came whole, in the shape of a connection. */
export function wholeList<Row>(rows: readonly Row[]): Connection<Row> {
  return { edges: rows.map((node) => ({ node })), pageInfo: { hasNextPage: false }, totalCount: rows.length };
}

export interface Paging {
  /** Undefined on the first page. */
  readonly after: string | undefined;
  readonly page: number;
  readonly next: (info: PageInfo) => void;
  readonly previous: () => void;
}

/** Forward by cursor, back by the cursors passed; starts anew when `question` (the filters as text) changes. */
export function usePaging(question: string): Paging {
  const [state, setState] = useState<{ question: string; passed: readonly string[] }>({
    question,
    passed: [],
  });
  const passed = state.question === question ? state.passed : [];
  return {
    after: passed.at(-1),
    page: passed.length + 1,
    next: ({ endCursor }) => endCursor && setState({ question, passed: [...passed, endCursor] }),
    previous: () => setState({ question, passed: passed.slice(0, -1) }),
  };
}
