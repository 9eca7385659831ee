import {
  Button,
  comparatorWord,
  countingWord,
  COUNTINGS,
  Light,
  Link,
  roleWord,
  SOURCES,
  sourceWord,
  SummaryMark,
  targetInWords,
  usePageQuery,
  useServerEvents,
  useSetting,
} from '@minsheng/kit';
import { type Column, ListPage, useFilters, wholeList } from '@minsheng/kit/data';
import { ChoiceFilter } from '@minsheng/kit/form';
import { t } from '../messages.ts';
import { type CatalogueFilter, type CatalogueRow, matching, ownersOf, rowsOfCatalogue } from './catalogue.ts';
import { CatalogueQuery } from './indicator.documents.ts';

const columns: Column<CatalogueRow>[] = [
  {
    key: 'indicator',
    title: t('column.indicator'),
    heading: true,
    render: (row) => (
      <>
        <Link to={`/supervision/indicators/${row.code}`}>{row.name}</Link>
        <small>{row.code}</small>
      </>
    ),
  },
  {
    key: 'commitment',
    title: t('column.commitment'),
    render: ({ commitment: { batch, number, shortTitle } }) => (
      <>
        {shortTitle}
        <small>{t(`commitment.${batch}`, { number })}</small>
      </>
    ),
  },
  { key: 'target', title: t('column.target'), align: 'right', render: targetInWords },
  {
    key: 'comparator',
    title: t('column.comparator'),
    steady: true,
    render: ({ comparator }) => comparatorWord(comparator),
  },
  {
    key: 'counting',
    title: t('column.counting'),
    steady: true,
    render: ({ counting }) => countingWord(counting),
  },
  { key: 'role', title: t('column.role'), steady: true, render: ({ role }) => roleWord(role) },
  {
    key: 'source',
    title: t('column.source'),
    steady: true,
    render: (row) => (
      <>
        {sourceWord(row.source)}
        {/* Of a statement the word says it already. */}
        {row.source !== 'STATEMENT' && <SummaryMark indicator={row} />}
      </>
    ),
  },
  { key: 'owner', title: t('column.owner'), render: ({ owner }) => owner.name },
  {
    key: 'standing',
    title: t('column.standing'),
    steady: true,
    render: ({ reading }) => <Light standing={reading?.standing ?? 'NOT_CONNECTED'} word size={14} />,
  },
];

/** Every indicator of the year's catalogue. */
export function IndicatorListPage() {
  const { year } = useSetting();
  const query = usePageQuery(CatalogueQuery, { year });
  const rows = rowsOfCatalogue(query.data?.commitments ?? []);
  useServerEvents(
    rows.map(({ id }) => id),
    query,
  );
  const { values, change, reset, used } = useFilters<CatalogueFilter>({
    inAddress: ['unit', 'counting', 'source'],
  });
  return (
    <ListPage
      title={t('list.title')}
      head={query.data && <p className="ms-quiet">{t('list.hint', { year, total: rows.length })}</p>}
      filters={
        <>
          <ChoiceFilter
            wide
            label={t('filter.unit')}
            value={values.unit}
            onChange={(unit) => change('unit', unit)}
            choices={ownersOf(rows).map(({ code, name }) => ({ value: code, label: name }))}
          />
          <ChoiceFilter
            wide
            label={t('filter.counting')}
            value={values.counting}
            onChange={(counting) => change('counting', counting)}
            choices={COUNTINGS.map((value) => ({ value, label: countingWord(value) }))}
          />
          <ChoiceFilter
            wide
            label={t('filter.source')}
            value={values.source}
            onChange={(source) => change('source', source)}
            choices={SOURCES.map((value) => ({ value, label: sourceWord(value) }))}
          />
          {used && (
            <Button kind="plain" onClick={reset}>
              {t('filter.clear')}
            </Button>
          )}
        </>
      }
      query={query}
      pick={(data) => wholeList(matching(rowsOfCatalogue(data.commitments), values))}
      columns={columns}
      rowKey={({ id }) => id}
      empty={t('list.empty')}
    />
  );
}
