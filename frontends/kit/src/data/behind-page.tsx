import { type Named, nameOf } from './name-of.ts';
import type { ReactNode } from 'react';
import type { TypedDocumentNode } from '../client/documents.ts';
import { useServerEvents } from '../client/live.ts';
import { usePageQuery } from '../client/use-page-query.ts';
import { formatDay } from '../format/day.ts';
import { amountInWords } from '../format/figure.ts';
import { formatDecimal } from '../format/number.ts';
import { t } from '../i18n/messages.ts';
import { useAsOf } from '../page/as-of.tsx';
import { useSetting } from '../page/setting.tsx';
import { ButtonLink } from '../page/states.tsx';
import { Link, useParams } from 'react-router';
import type { Column } from './data-table.tsx';
import { ListPage } from './list-page.tsx';
import { type Connection, usePaging } from './paging.ts';

/** What every record behind a figure says of itself. */
export interface BehindRow {
  readonly id: string;
  readonly occurredOn: string;
  readonly amount?: string | null;
  readonly summary: string;
  readonly unit: Named;
  readonly township: Named;
}

interface BehindAnswer<Row> {
  readonly indicatorByCode?: {
    readonly id: string;
    readonly name: string;
    readonly unitOfMeasure: string;
    /** Signed or exported totals make the figure: 汇总数，无明细. */
    readonly summaryOnly: boolean;
    readonly reading?: { readonly shown?: string | null } | null;
    readonly records?: Connection<Row> | null;
  } | null;
}

interface BehindVariables {
  readonly year: number;
  readonly code: string;
  readonly asOf?: string | null;
  readonly after?: string | null;
}

interface BehindPageProps<Row> {
  /** The module's own document, its records under the alias `records`. */
  readonly document: TypedDocumentNode<BehindAnswer<Row>, BehindVariables>;
  /** Where a record is looked at; undefined where it has no page. */
  readonly pathOf: (row: Row) => string | undefined;
  /** In the place of the summary, for records that name a person. */
  readonly heading?: (row: Row) => ReactNode;
  readonly columns?: readonly Column<Row>[];
}

/** The records behind an indicator: what they add makes the figure. */
export function BehindPage<Row extends BehindRow>(props: BehindPageProps<Row>) {
  const { document, pathOf, heading, columns = [] } = props;
  const { code = '' } = useParams();
  const { year } = useSetting();
  const [asOf] = useAsOf();
  const paging = usePaging(`${code} ${asOf}`);
  const query = usePageQuery(document, { year, code, asOf, after: paging.after });
  const indicator = query.data?.indicatorByCode;
  useServerEvents(indicator ? [indicator.id] : [], query);
  const commitment = code.split('-')[0]!;
  return (
    <ListPage<BehindAnswer<Row>, Row>
      title={indicator ? t('behind.title', { name: indicator.name }) : code}
      crumbs={[{ title: commitment, to: `/commitments/${commitment}` }]}
      head={
        indicator?.reading?.shown != null && (
          <>
            <p>
              {t(indicator.summaryOnly ? 'behind.figureOfTotals' : 'behind.figure', {
                day: formatDay(asOf),
                figure: amountInWords(indicator.reading.shown, indicator.unitOfMeasure),
              })}
            </p>
            <ButtonLink to={`/supervision/indicators/${code}`}>{t('behind.open')}</ButtonLink>
          </>
        )
      }
      query={query}
      pick={(data) => data.indicatorByCode?.records}
      columns={[
        {
          key: 'record',
          title: t('column.record'),
          heading: true,
          render: (row) => heading?.(row) ?? <Summary row={row} path={pathOf(row)} />,
        },
        { key: 'occurredOn', title: t('column.countedOn'), render: ({ occurredOn }) => occurredOn },
        { key: 'amount', title: t('column.amount'), align: 'right', render: ({ amount }) => signed(amount) },
        { key: 'township', title: t('column.township'), render: ({ township }) => nameOf(township) },
        ...columns,
        { key: 'unit', title: t('column.unit'), render: ({ unit }) => nameOf(unit) },
      ]}
      rowKey={({ id, occurredOn }) => `${id} ${occurredOn}`}
      paging={paging}
      empty={t('behind.empty')}
    />
  );
}

function Summary({ row, path }: { readonly row: BehindRow; readonly path: string | undefined }) {
  return path ? <Link to={path}>{row.summary}</Link> : row.summary;
}

function signed(amount: string | null | undefined): string {
  if (amount == null) return '—';
  return amount.startsWith('-') ? formatDecimal(amount) : `+${formatDecimal(amount)}`;
}
