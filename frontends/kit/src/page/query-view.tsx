import type { ReactNode } from 'react';
import { isForbidden } from '../client/errors.ts';
import type { PageQuery } from '../client/use-page-query.ts';
import { EmptyPanel, ErrorPanel, ForbiddenPanel, NotFoundPanel, Skeleton } from './states.tsx';

interface QueryViewProps<Data, Part> {
  readonly query: PageQuery<Data>;
  /** The part of the answer that the page lives from. */
  readonly pick: (data: Data) => Part | null | undefined;
  readonly isEmpty?: (part: Part) => boolean;
  readonly empty?: ReactNode;
  readonly skeletonLines?: number;
  readonly children: (part: Part) => ReactNode;
}

/** The one order of states of every page: skeleton, error, forbidden, content or empty. */
export function QueryView<Data, Part>(props: QueryViewProps<Data, Part>) {
  const { query, pick, isEmpty, empty, skeletonLines, children } = props;
  const part = query.data === undefined ? undefined : pick(query.data);
  if (part == null) {
    if (query.error)
      return isForbidden(query.error) ? (
        <ForbiddenPanel />
      ) : (
        <ErrorPanel onRetry={query.refetch} hint={query.error.graphQLErrors[0]?.message} />
      );
    return query.data === undefined ? <Skeleton lines={skeletonLines} /> : <NotFoundPanel />;
  }
  if (isEmpty?.(part)) return empty ?? <EmptyPanel />;
  return (
    <div className={query.stale ? 'ms-stale' : undefined} aria-busy={query.stale}>
      {children(part)}
    </div>
  );
}
