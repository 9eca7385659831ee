import type { ReactNode } from 'react';
import { isForbidden } from '../client/errors.ts';
import type { PageQuery } from '../client/use-page-query.ts';
import { formatDecimal } from '../format/number.ts';
import { t } from '../i18n/messages.ts';
import { PageBar } from '../page/page-bar.tsx';
import { QueryView } from '../page/query-view.tsx';
import { Button, EmptyPanel } from '../page/states.tsx';
import { type Column, DataTable, type Order } from './data-table.tsx';
import { type Connection, type Paging, rowsOf } from './paging.ts';

interface ListPageProps<Data, Row> {
  readonly title: string;
  readonly crumbs?: readonly { readonly title: string; readonly to: string }[];
  /** Above the list: what the list is, and what can be done. */
  readonly head?: ReactNode;
  readonly filters?: ReactNode;
  readonly query: PageQuery<Data>;
  readonly pick: (data: Data) => Connection<Row> | null | undefined;
  readonly columns: readonly Column<Row>[];
  readonly rowKey: (row: Row) => string;
  /** Left out where the whole list is one page. */
  readonly paging?: Paging;
  readonly empty?: string;
  readonly order?: Order;
  readonly onOrder?: (order: Order | null) => void;
  /** Below the rows, in the place of the bar that only turns pages. */
  readonly foot?: (connection: Connection<Row>) => ReactNode;
}

/** Filters, rows, paging: the one kind of list there is. */
export function ListPage<Data, Row>(props: ListPageProps<Data, Row>) {
  const { title, crumbs, head, filters, query, pick, columns, rowKey, paging, empty, foot } = props;
  // Nothing is there to be filtered by whoever may not see it.
  const forbidden = query.error !== undefined && isForbidden(query.error);
  return (
    <>
      <PageBar title={title} crumbs={crumbs} />
      <div className="ms-page">
        {head && <div className="ms-page-head">{head}</div>}
        <div className="ms-card">
          {filters && !forbidden && (
            <search className="ms-filters" aria-label={t('list.filters')}>
              {filters}
            </search>
          )}
          <QueryView
            query={query}
            pick={pick}
            isEmpty={({ edges }) => edges.length === 0}
            empty={<EmptyPanel text={empty} />}
          >
            {(connection) => (
              <>
                <DataTable
                  label={title}
                  columns={columns}
                  rows={rowsOf(connection)}
                  rowKey={rowKey}
                  order={props.order}
                  onOrder={props.onOrder}
                />
                {foot?.(connection) ?? <PagingBar connection={connection} paging={paging} />}
              </>
            )}
          </QueryView>
        </div>
      </div>
    </>
  );
}

interface PagingBarProps<Row> {
  readonly connection: Connection<Row>;
  readonly paging: Paging | undefined;
}

function PagingBar<Row>({ connection: { totalCount, pageInfo }, paging }: PagingBarProps<Row>) {
  const total = t('list.total', { total: formatDecimal(String(totalCount)) });
  const single = !paging || (paging.page === 1 && !pageInfo.hasNextPage);
  return (
    <div className="ms-paging">
      <span role="status">{single ? total : `${total} · ${t('list.page', { page: paging.page })}`}</span>
      {!single && (
        <span>
          <Button disabled={paging.page === 1} onClick={paging.previous}>
            {t('list.previous')}
          </Button>
          <Button disabled={!pageInfo.hasNextPage} onClick={() => paging.next(pageInfo)}>
            {t('list.next')}
          </Button>
        </span>
      )}
    </div>
  );
}
