import {
  ButtonLink,
  formatDay,
  formatDecimal,
  Link,
  useAsOf,
  useParams,
  usePageQuery,
  useServerEvents,
  useSetting,
} from '@minsheng/kit';
import { type Column, ListPage, usePaging } from '@minsheng/kit/data';
import type { HealthRecordRowFragment } from '../gql/graphql.ts';
import { t } from '../messages.ts';
import { RecordsQuery } from './screening.documents.ts';

const columns: Column<HealthRecordRowFragment>[] = [
  { key: 'record', title: t('column.record'), heading: true, render: (row) => <Heading row={row} /> },
  { key: 'occurredOn', title: t('column.screenedOn'), render: ({ occurredOn }) => occurredOn },
  { key: 'township', title: t('column.township'), render: ({ township }) => township.name },
  {
    key: 'facility',
    title: t('column.facility'),
    render: (row) => ('facility' in row ? row.facility.name : null),
  },
  { key: 'unit', title: t('column.unit'), render: ({ unit }) => unit.name },
];

/** The records behind an indicator: as many rows as the figure says. */
export function RecordsPage() {
  const { code = '' } = useParams();
  const { year } = useSetting();
  const [asOf] = useAsOf();
  const paging = usePaging(`${code} ${asOf}`);
  const query = usePageQuery(RecordsQuery, { year, code, asOf, after: paging.after });
  const indicator = query.data?.indicatorByCode;
  useServerEvents(indicator ? [indicator.id] : [], query.refetch);
  const title = indicator ? t('records.title', { name: indicator.name }) : code;
  return (
    <ListPage
      title={title}
      crumbs={[{ title: code.split('-')[0]!, to: `/commitments/${code.split('-')[0]}` }]}
      head={
        indicator?.reading?.value != null && (
          <>
            <p>
              {t('records.figure', {
                day: formatDay(asOf),
                value: formatDecimal(indicator.reading.value),
                unit: indicator.unitOfMeasure,
              })}
            </p>
            <ButtonLink to={`/supervision/indicators/${code}`}>{t('records.open')}</ButtonLink>
          </>
        )
      }
      query={query}
      pick={(data) => data.indicatorByCode?.healthRecords}
      columns={columns}
      rowKey={({ id }) => id}
      paging={paging}
      empty={t('records.empty')}
    />
  );
}

function Heading({ row }: { readonly row: HealthRecordRowFragment }) {
  const { id, summary } = row;
  if (!('person' in row)) return summary;
  return (
    <>
      <Link to={`/health/screenings/${id}`}>{row.person.name}</Link>
      <small>{row.person.idNumber}</small>
    </>
  );
}
