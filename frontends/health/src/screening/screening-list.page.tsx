import { ButtonLink, Link, Skeleton, usePageQuery } from '@minsheng/kit';
import { PaperMark } from '@minsheng/kit/form';
import { type Column, CountedMark, ListPage, useFilters, usePaging, nameOf } from '@minsheng/kit/data';
import { TableTools } from '@minsheng/kit/kinds';
import type { ScreeningsQuery as ScreeningsAnswer } from '../gql/graphql.ts';
import { t } from '../messages.ts';
import { type ScreeningOptions, useScreeningOptions } from './choices.ts';
import { filterInput, OPEN_FILTERS, PRIVATE_FILTERS } from './list-filter.ts';
import { ScreeningFilters } from './screening-filters.tsx';
import { ScreeningsQuery } from './screening.documents.ts';
import { SCREENING_TABLES } from './tables.ts';

type Row = NonNullable<ScreeningsAnswer['screenings']>['edges'][number]['node'];

/** All screenings the reader may see, masked; results only for the unit that owns them. */
export function ScreeningListPage() {
  const options = useScreeningOptions();
  return options.known ? <Screenings options={options} /> : <Skeleton lines={12} />;
}

function Screenings({ options }: { readonly options: ScreeningOptions }) {
  const filters = useFilters({ inAddress: OPEN_FILTERS, private: PRIVATE_FILTERS });
  const paging = usePaging(JSON.stringify(filters.values));
  const query = usePageQuery(ScreeningsQuery, {
    filter: filterInput(filters.values),
    after: paging.after,
    sensitive: options.seesSensitive,
  });
  return (
    <ListPage
      title={t('list.title')}
      head={
        <>
          <p className="ms-quiet">{t('list.hint')}</p>
          <div className="ms-sheet-actions">
            {options.records && (
              <ButtonLink kind="primary" to="/health/screenings/new">
                {t('menu.record')}
              </ButtonLink>
            )}
            <TableTools
              kind={SCREENING_TABLES}
              filter={filterInput(filters.values)}
              imports={options.records}
              whole={options.seesSensitive}
            />
          </div>
        </>
      }
      filters={<ScreeningFilters filters={filters} options={options} />}
      query={query}
      pick={(data) => data.screenings}
      columns={columns(options.seesSensitive)}
      rowKey={({ id }) => id}
      paging={paging}
      empty={t('list.empty')}
    />
  );
}

function columns(sensitive: boolean): Column<Row>[] {
  const open: Column<Row>[] = [
    {
      key: 'person',
      title: t('column.person'),
      heading: true,
      render: ({ id, person }) => (
        <>
          <Link to={`/health/screenings/${id}`}>{person.name}</Link>
          <small>{person.idNumber}</small>
          <PaperMark person={person} />
        </>
      ),
    },
    {
      key: 'programme',
      title: t('column.programme'),
      steady: true,
      render: ({ programme }) => t(`programme.${programme}`),
    },
    {
      key: 'screenedOn',
      title: t('column.screenedOn'),
      steady: true,
      render: ({ screenedOn }) => screenedOn,
    },
    {
      key: 'township',
      title: t('column.township'),
      steady: true,
      render: ({ township }) => nameOf(township),
    },
    { key: 'facility', title: t('column.facility'), render: ({ facility }) => facility.name },
  ];
  const results: Column<Row>[] = [
    {
      key: 'result',
      title: t('column.result'),
      steady: true,
      render: ({ result }) => result && t(`result.${result}`),
    },
    {
      key: 'followUp',
      title: t('column.followUp'),
      steady: true,
      render: ({ followUp }) => followUp && t(`followUp.${followUp}`),
    },
  ];
  return [
    ...open,
    ...(sensitive ? results : []),
    {
      key: 'counted',
      title: t('column.counted'),
      steady: true,
      render: (row) => <CountedMark record={row} />,
    },
  ];
}
