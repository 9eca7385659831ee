import { ButtonLink, formatDecimal, Link, usePageQuery } from '@minsheng/kit';
import {
  type Column,
  CountedMark,
  ListPage,
  RECORD_FILTERS,
  recordFilterInput,
  useFilters,
  usePaging,
} from '@minsheng/kit/data';
import { ChoiceFilter, RecordFilters } from '@minsheng/kit/form';
import type { PlaceKind, PlaceRowFragment } from '../gql/graphql.ts';
import { t } from '../messages.ts';
import { placeKindChoices } from './choices.ts';
import { PlacesQuery } from './place.documents.ts';
import { standingOf } from './standing.ts';

const COLUMNS: Column<PlaceRowFragment>[] = [
  {
    key: 'name',
    title: t('place.name'),
    heading: true,
    render: ({ id, name, address }) => (
      <>
        <Link to={`/civil-affairs/places/${id}`}>{name}</Link>
        <small>{address}</small>
      </>
    ),
  },
  { key: 'kind', title: t('place.kind'), render: ({ kind }) => t(`place.kind.${kind}`) },
  { key: 'township', title: t('place.township'), render: ({ township }) => township.name },
  { key: 'openedOn', title: t('place.openedOn'), render: ({ openedOn }) => openedOn ?? '—' },
  { key: 'standing', title: t('place.standing'), render: standingOf },
  {
    key: 'area',
    title: t('place.area'),
    align: 'right',
    render: ({ area }) => (area == null ? '—' : formatDecimal(area)),
  },
  { key: 'counted', title: t('place.counted'), render: (row) => <CountedMark record={row} /> },
];

/** The register of places: planned, open, closed. */
export function PlaceListPage() {
  const filters = useFilters({ inAddress: [...RECORD_FILTERS, 'kind'] });
  const { kind } = filters.values;
  const paging = usePaging(JSON.stringify(filters.values));
  const query = usePageQuery(PlacesQuery, {
    filter: { ...recordFilterInput(filters.values), kind: kind as PlaceKind | undefined },
    after: paging.after,
  });
  return (
    <ListPage
      title={t('place.list')}
      head={
        <>
          <p className="ms-quiet">{t('place.hint')}</p>
          {query.data?.viewerCanRecordPlace && (
            <ButtonLink kind="primary" to="/civil-affairs/places/new">
              {t('menu.recordPlace')}
            </ButtonLink>
          )}
        </>
      }
      filters={
        <RecordFilters filters={filters}>
          <ChoiceFilter
            label={t('place.kind')}
            value={kind}
            onChange={(value) => filters.change('kind', value)}
            choices={placeKindChoices}
          />
        </RecordFilters>
      }
      query={query}
      pick={(data) => data.places}
      columns={COLUMNS}
      rowKey={({ id }) => id}
      paging={paging}
      empty={t('place.empty')}
    />
  );
}
