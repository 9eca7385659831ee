import { ButtonLink, usePageQuery } from '@minsheng/kit';
import { type Column, ListPage, nameOf } from '@minsheng/kit/data';
import type { FacilitiesQuery as FacilitiesAnswer } from '../gql/graphql.ts';
import { t } from '../messages.ts';
import { FacilitiesQuery } from './facility.documents.ts';

type Row = NonNullable<FacilitiesAnswer['facilities']>[number];

const COLUMNS: Column<Row>[] = [
  { key: 'name', title: t('column.facility'), heading: true, render: ({ name }) => name },
  { key: 'code', title: t('column.code'), render: ({ code }) => code },
  { key: 'township', title: t('column.facilityTownship'), render: ({ township }) => nameOf(township) },
];

/** Institutions that a screening can name: all of them on one page, there are some dozens. */
export function FacilityListPage() {
  const query = usePageQuery(FacilitiesQuery, {});
  return (
    <ListPage
      title={t('facility.title')}
      head={
        <>
          <p className="ms-quiet">{t('facility.hint')}</p>
          {query.data?.viewerCanAddFacility && (
            <ButtonLink kind="primary" to="/health/facilities/new">
              {t('facility.add')}
            </ButtonLink>
          )}
        </>
      }
      query={query}
      pick={(data) => data.facilities && onePage(data.facilities)}
      columns={COLUMNS}
      rowKey={({ id }) => id}
      empty={t('facility.empty')}
    />
  );
}

function onePage(rows: readonly Row[]) {
  return {
    totalCount: rows.length,
    edges: rows.map((node) => ({ node })),
    pageInfo: { hasNextPage: false, endCursor: null },
  };
}
