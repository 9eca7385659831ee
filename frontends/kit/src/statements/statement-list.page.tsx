import { nameOf } from '../data/name-of.ts';
import { Link } from 'react-router';
import { usePageQuery } from '../client/use-page-query.ts';
import { CountedMark } from '../data/counted-mark.tsx';
import type { Column } from '../data/data-table.tsx';
import { useFilters } from '../data/filters.ts';
import { ListPage } from '../data/list-page.tsx';
import { usePaging } from '../data/paging.ts';
import { recordFilterInput } from '../data/record-filter.ts';
import { ChoiceFilter, DayFilter } from '../form/filter-fields.tsx';
import { formatFullDay } from '../format/day.ts';
import { ButtonLink } from '../page/states.tsx';
import { baseOf } from './base-of.ts';
import { paperInWords, periodInWords, totalInWords } from './in-words.ts';
import { t } from './messages.ts';
import { SourceMark } from './source-mark.tsx';
import type { StatementPageProps, StatementRow } from './statement.types.ts';

function columns(base: string): Column<StatementRow>[] {
  return [
    {
      key: 'indicator',
      title: t('column.indicator'),
      heading: true,
      render: ({ id, indicator }) => (
        <>
          <Link to={`${base}/${id}`}>{nameOf(indicator)}</Link>
          <small>{indicator?.code}</small>
        </>
      ),
    },
    { key: 'period', title: t('column.period'), wide: true, steady: true, render: periodInWords },
    { key: 'total', title: t('column.total'), align: 'right', render: totalInWords },
    {
      key: 'source',
      title: t('column.source'),
      steady: true,
      render: ({ source }) => <SourceMark source={source} />,
    },
    { key: 'paper', title: t('column.paper'), wide: true, render: paperInWords },
    {
      key: 'signed',
      title: t('column.signed'),
      wide: true,
      steady: true,
      render: ({ signedBy, signedOn }) => (
        <>
          {signedBy}
          <small>{formatFullDay(signedOn)}</small>
        </>
      ),
    },
    { key: 'unit', title: t('column.unit'), steady: true, render: ({ unit }) => nameOf(unit) },
    {
      key: 'counted',
      title: t('column.counted'),
      steady: true,
      render: (row) => <CountedMark record={row} />,
    },
  ];
}

/** Signed totals and extracts of a module's units. */
export function StatementListPage({ documents, module }: StatementPageProps) {
  const base = baseOf(module);
  const filters = useFilters({ inAddress: ['indicator', 'from', 'to', 'voided'] });
  const { indicator, from, to, voided } = filters.values;
  const paging = usePaging(JSON.stringify(filters.values));
  const query = usePageQuery(documents.list, {
    filter: { ...recordFilterInput({ from, to, voided }), indicator },
    after: paging.after,
  });
  const indicators = query.data?.indicators ?? [];
  return (
    <ListPage
      title={t('list.title')}
      head={
        <>
          <p className="ms-quiet">{t('list.hint')}</p>
          {query.data?.viewerCanRecord && (
            <ButtonLink kind="primary" to={`${base}/new`}>
              {t('list.new')}
            </ButtonLink>
          )}
        </>
      }
      filters={
        <>
          {indicators.length > 1 && (
            <ChoiceFilter
              wide
              label={t('column.indicator')}
              value={indicator}
              onChange={(value) => filters.change('indicator', value)}
              choices={indicators.map(({ id, name }) => ({ value: id, label: name }))}
            />
          )}
          <DayFilter label={t('filter.from')} value={from} onChange={(day) => filters.change('from', day)} />
          <DayFilter label={t('filter.to')} value={to} onChange={(day) => filters.change('to', day)} />
          <ChoiceFilter
            label={t('filter.voided')}
            value={voided}
            onChange={(value) => filters.change('voided', value)}
            choices={[{ value: 'true', label: t('filter.voided.true') }]}
          />
        </>
      }
      query={query}
      pick={(data) => data.statements}
      columns={columns(base)}
      rowKey={({ id }) => id}
      paging={paging}
      empty={t('list.empty')}
    />
  );
}
