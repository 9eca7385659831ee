import { useState } from 'react';
import type { AnyVariables, CombinedError, TypedDocumentNode } from '@urql/core';
import { useQuery } from 'urql';
import { FOLLOWING } from './following.ts';

export interface PageQuery<Data> {
  /** The last answer; while a new one is under way the old one stays on the screen. */
  readonly data: Data | undefined;
  readonly error: CombinedError | undefined;
  readonly fetching: boolean;
  /** True while `data` answers an earlier question. */
  readonly stale: boolean;
  /** Asks the server again, past every cache. */
  readonly refetch: () => void;
  /** The same where nobody at the screen asked for it: it does not keep the session alive. */
  readonly follow: () => void;
}

/** A page's one query: keeps what it shows until the next answer is there. */
export function usePageQuery<Data, Variables extends AnyVariables>(
  query: TypedDocumentNode<Data, Variables>,
  variables: Variables,
  pause = false,
): PageQuery<Data> {
  const [result, execute] = useQuery({ query, variables, pause, requestPolicy: 'cache-and-network' });
  const [kept, setKept] = useState<Data>();
  if (result.data && result.data !== kept) setKept(result.data);
  const settled = !result.fetching;
  return {
    data: result.data ?? (settled && result.error ? undefined : kept),
    error: settled ? result.error : undefined,
    fetching: result.fetching || result.stale,
    stale: !settled && result.data === undefined && kept !== undefined,
    refetch: () => execute({ requestPolicy: 'network-only' }),
    follow: () => execute(FOLLOWING),
  };
}
