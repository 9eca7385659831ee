import type { ReactNode } from 'react';
import type { PageQuery } from '../client/use-page-query.ts';
import { PageBar } from '../page/page-bar.tsx';
import { QueryView } from '../page/query-view.tsx';
import './data.css';

interface DetailPageProps<Data, Part> {
  readonly title: string;
  readonly crumbs?: readonly { readonly title: string; readonly to: string }[];
  readonly bar?: ReactNode;
  readonly query: PageQuery<Data>;
  readonly pick: (data: Data) => Part | null | undefined;
  readonly children: (part: Part) => ReactNode;
}

/** One thing, looked at closely. */
export function DetailPage<Data, Part>({
  title,
  crumbs,
  bar,
  query,
  pick,
  children,
}: DetailPageProps<Data, Part>) {
  return (
    <>
      <PageBar title={title} crumbs={crumbs}>
        {bar}
      </PageBar>
      <div className="ms-page">
        <QueryView query={query} pick={pick}>
          {(part) => <div className="ms-stack">{children(part)}</div>}
        </QueryView>
      </div>
    </>
  );
}
