import { ButtonLink, formatDecimal, Link, sessionStageWord, usePageQuery } from '@minsheng/kit';
import {
  type Column,
  CountedMark,
  ListPage,
  RECORD_FILTERS,
  recordFilterInput,
  useFilters,
  usePaging,
} from '@minsheng/kit/data';
import { ChoiceFilter, RecordFilters, sessionStageChoices } from '@minsheng/kit/form';
import type { ActivityKind, ActivityRowFragment, ActivityStage } from '../gql/graphql.ts';
import { t } from '../messages.ts';
import { ActivitiesQuery } from './activity.documents.ts';
import { kindChoices } from './choices.ts';

const COLUMNS: Column<ActivityRowFragment>[] = [
  {
    key: 'title',
    title: t('activity.title'),
    heading: true,
    render: ({ id, title, venue }) => (
      <>
        <Link to={`/civil-affairs/activities/${id}`}>{title}</Link>
        <small>{venue}</small>
      </>
    ),
  },
  { key: 'kind', title: t('activity.kind'), render: ({ kind }) => t(`activity.kind.${kind}`) },
  { key: 'heldOn', title: t('activity.heldOn'), render: ({ heldOn }) => heldOn },
  { key: 'township', title: t('activity.township'), render: ({ township }) => township.name },
  { key: 'stage', title: t('activity.stage'), render: ({ stage }) => sessionStageWord(stage) },
  {
    key: 'audience',
    title: t('activity.audience'),
    align: 'right',
    render: ({ audience }) => (audience == null ? '—' : formatDecimal(String(audience))),
  },
  { key: 'counted', title: t('activity.counted'), render: (row) => <CountedMark record={row} /> },
];

/** Activities, planned and held. */
export function ActivityListPage() {
  const filters = useFilters({ inAddress: [...RECORD_FILTERS, 'kind', 'stage'] });
  const { kind, stage } = filters.values;
  const paging = usePaging(JSON.stringify(filters.values));
  const query = usePageQuery(ActivitiesQuery, {
    filter: {
      ...recordFilterInput(filters.values),
      kind: kind as ActivityKind | undefined,
      stage: stage as ActivityStage | undefined,
    },
    after: paging.after,
  });
  return (
    <ListPage
      title={t('activity.list')}
      head={
        <>
          <p className="ms-quiet">{t('activity.hint')}</p>
          {query.data?.viewerCanRecordActivity && (
            <ButtonLink kind="primary" to="/civil-affairs/activities/new">
              {t('menu.recordActivity')}
            </ButtonLink>
          )}
        </>
      }
      filters={
        <RecordFilters filters={filters} ahead>
          <ChoiceFilter
            label={t('activity.kind')}
            value={kind}
            onChange={(value) => filters.change('kind', value)}
            choices={kindChoices}
          />
          <ChoiceFilter
            label={t('activity.stage')}
            value={stage}
            onChange={(value) => filters.change('stage', value)}
            choices={sessionStageChoices}
          />
        </RecordFilters>
      }
      query={query}
      pick={(data) => data.activities}
      columns={COLUMNS}
      rowKey={({ id }) => id}
      paging={paging}
      empty={t('activity.empty')}
    />
  );
}
