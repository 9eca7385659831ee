import {
  ButtonLink,
  formatDay,
  formatDecimal,
  Link,
  sourceWord,
  usePageQuery,
  useSetting,
} from '@minsheng/kit';
import {
  type Column,
  CountedMark,
  ListPage,
  RECORD_FILTERS,
  recordFilterInput,
  useFilters,
  usePaging,
} from '@minsheng/kit/data';
import { RecordFilters } from '@minsheng/kit/form';
import type { DissuasionsAndGapsQuery as Answer } from '../gql/graphql.ts';
import type { DissuasionRow } from '../generated/dissuasion.ts';
import { t } from '../messages.ts';
import { DissuasionsQuery } from './dissuasion.documents.ts';
import { type Gap, spanOf, withGaps } from './gaps.ts';

type Line = DissuasionRow | Gap;

/** The daily returns, and the days without one where they would stand. */
export function DissuasionListPage() {
  const { businessDate } = useSetting();
  const filters = useFilters({ inAddress: RECORD_FILTERS });
  const paging = usePaging(JSON.stringify(filters.values));
  const { from, to } = filters.values;
  const query = usePageQuery(DissuasionsQuery, {
    filter: recordFilterInput(filters.values),
    after: paging.after,
    ...spanOf(from, to, businessDate),
  });
  const records = query.data?.viewerCanRecordDissuasion ?? false;
  return (
    <ListPage
      title={t('dissuasion.list')}
      head={
        <>
          <p className="ms-quiet">{t('dissuasion.hint')}</p>
          {records && (
            <div className="ms-actions">
              <ButtonLink to="/public-security/dissuasions/week">{t('menu.recordWeek')}</ButtonLink>
              <ButtonLink kind="primary" to="/public-security/dissuasions/new">
                {t('menu.recordDissuasion')}
              </ButtonLink>
            </div>
          )}
        </>
      }
      filters={<RecordFilters filters={filters} without={['township', 'counted']} />}
      query={query}
      pick={(data) => linesOf(data, paging.after === undefined)}
      columns={columns(records)}
      rowKey={(line) => ('gap' in line ? line.gap : line.id)}
      paging={paging}
      empty={t('dissuasion.empty')}
    />
  );
}

function linesOf({ dissuasions, missingDissuasionDays }: Answer, isFirstPage: boolean) {
  if (!dissuasions) return dissuasions;
  const rows = dissuasions.edges.map(({ node }) => node);
  const lines: readonly Line[] = withGaps(rows, missingDissuasionDays ?? [], isFirstPage);
  return { ...dissuasions, edges: lines.map((node) => ({ node })) };
}

function columns(records: boolean): Column<Line>[] {
  return [
    {
      key: 'day',
      title: t('dissuasion.day'),
      steady: true,
      heading: true,
      render: (line) =>
        'gap' in line ? line.gap : <Link to={`/public-security/dissuasions/${line.id}`}>{line.day}</Link>,
    },
    {
      key: 'warned',
      title: t('dissuasion.warned'),
      align: 'right',
      render: (line) =>
        'gap' in line ? (
          <span className="ms-text-yellow">{t('dissuasion.gap')}</span>
        ) : (
          formatDecimal(String(line.warned))
        ),
    },
    {
      key: 'paper',
      title: t('dissuasion.paper'),
      wide: true,
      render: (line) => ('gap' in line ? '—' : <Paper line={line} />),
    },
    {
      key: 'source',
      title: t('dissuasion.source'),
      steady: true,
      render: (line) => ('gap' in line ? '—' : sourceWord('STATEMENT')),
    },
    {
      key: 'counted',
      title: t('dissuasion.counted'),
      steady: true,
      render: (line) => {
        if (!('gap' in line)) return <CountedMark record={line} />;
        return records ? <FillLink day={line.gap} /> : '—';
      },
    },
  ];
}

function Paper({ line: { paper, signedBy, signedOn } }: { readonly line: DissuasionRow }) {
  return (
    <>
      {paper} <small>{t('dissuasion.signed', { signedBy, signedOn: formatDay(signedOn) })}</small>
    </>
  );
}

/** To the form with the day filled in. */
function FillLink({ day }: { readonly day: string }) {
  return (
    <Link
      to={`/public-security/dissuasions/new?day=${day}`}
      aria-label={t('dissuasion.fillOf', { day: formatDay(day) })}
    >
      {t('dissuasion.fill')}
    </Link>
  );
}
