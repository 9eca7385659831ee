import { createContext, type ReactNode, use, useEffect, useMemo, useRef } from 'react';
import { useLocation, usePageQuery } from '@minsheng/kit';
import type { TodoCountsQuery as CountsAnswer } from '../gql/graphql.ts';
import { TodoCountsQuery } from './todo.documents.ts';

interface Counted {
  /** Null for whom nothing ever waits; undefined until it is known. */
  readonly counts: CountsAnswer['todoCounts'] | undefined;
  readonly recount: () => void;
}

const Context = createContext<Counted>({ counts: undefined, recount: () => undefined });

export function useTodoCounts(): Counted {
  return use(Context);
}

/** Counts what waits for the reader, again with every page that he opens: what he did there may have been one of them. */
export function TodoCountsProvider({ children }: { readonly children: ReactNode }) {
  const { pathname } = useLocation();
  const { data, refetch } = usePageQuery(TodoCountsQuery, {});
  const recount = useRef(refetch);
  useEffect(() => void (recount.current = refetch));
  const counted = useRef(pathname);
  useEffect(() => {
    if (counted.current === pathname) return;
    counted.current = pathname;
    recount.current();
  }, [pathname]);
  const counts = data?.todoCounts;
  const value = useMemo<Counted>(() => ({ counts, recount: () => recount.current() }), [counts]);
  return <Context value={value}>{children}</Context>;
}
