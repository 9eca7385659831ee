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
import type { AdaptationRowFragment, AdaptationStage } from '../gql/graphql.ts';
import { t } from '../messages.ts';
import { AdaptationsQuery } from './adaptation.documents.ts';
import { itemsInWords, stageChoices } from './choices.ts';

const COLUMNS: Column<AdaptationRowFragment>[] = [
  {
    key: 'person',
    title: t('adaptation.person'),
    heading: true,
    render: ({ id, person }) => (
      <>
        <Link to={`/civil-affairs/adaptations/${id}`}>{person.name}</Link>
        <small>{person.idNumber}</small>
      </>
    ),
  },
  { key: 'township', title: t('adaptation.township'), render: ({ township }) => township.name },
  { key: 'assessedOn', title: t('adaptation.assessedOn'), render: ({ assessedOn }) => assessedOn },
  { key: 'stage', title: t('adaptation.stage'), render: ({ stage }) => t(`adaptation.stage.${stage}`) },
  { key: 'acceptedOn', title: t('adaptation.acceptedOn'), render: ({ acceptedOn }) => acceptedOn ?? '—' },
  { key: 'items', title: t('adaptation.items'), render: ({ items }) => itemsInWords(items) },
  {
    key: 'cost',
    title: t('adaptation.cost'),
    align: 'right',
    render: ({ cost }) => (cost == null ? '—' : formatDecimal(cost)),
  },
  { key: 'counted', title: t('adaptation.counted'), render: (row) => <CountedMark record={row} /> },
];

/** Homes made fit for age, planned and accepted; people masked. */
export function AdaptationListPage() {
  const filters = useFilters({ inAddress: [...RECORD_FILTERS, 'stage'] });
  const { stage } = filters.values;
  const paging = usePaging(JSON.stringify(filters.values));
  const query = usePageQuery(AdaptationsQuery, {
    filter: { ...recordFilterInput(filters.values), stage: stage as AdaptationStage | undefined },
    after: paging.after,
  });
  return (
    <ListPage
      title={t('adaptation.list')}
      head={
        <>
          <p className="ms-quiet">{t('adaptation.hint')}</p>
          {query.data?.viewerCanRecordAdaptation && (
            <ButtonLink kind="primary" to="/civil-affairs/adaptations/new">
              {t('menu.recordAdaptation')}
            </ButtonLink>
          )}
        </>
      }
      filters={
        <RecordFilters filters={filters}>
          <ChoiceFilter
            label={t('adaptation.stage')}
            value={stage}
            onChange={(value) => filters.change('stage', value)}
            choices={stageChoices}
          />
        </RecordFilters>
      }
      query={query}
      pick={(data) => data.adaptations}
      columns={COLUMNS}
      rowKey={({ id }) => id}
      paging={paging}
      empty={t('adaptation.empty')}
    />
  );
}
