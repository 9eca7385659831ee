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
import type { CampaignKind, CampaignRowFragment, CampaignStage } from '../gql/graphql.ts';
import { t } from '../messages.ts';
import { CampaignsQuery } from './campaign.documents.ts';
import { kindChoices } from './choices.ts';

const COLUMNS: Column<CampaignRowFragment>[] = [
  {
    key: 'theme',
    title: t('campaign.theme'),
    heading: true,
    render: ({ id, theme, venue }) => (
      <>
        <Link to={`/public-security/campaigns/${id}`}>{theme}</Link>
        <small>{venue}</small>
      </>
    ),
  },
  { key: 'kind', title: t('campaign.kind'), render: ({ kind }) => t(`campaign.kind.${kind}`) },
  { key: 'heldOn', title: t('campaign.heldOn'), render: ({ heldOn }) => heldOn },
  { key: 'township', title: t('campaign.township'), render: ({ township }) => township.name },
  { key: 'stage', title: t('campaign.stage'), render: ({ stage }) => sessionStageWord(stage) },
  {
    key: 'audience',
    title: t('campaign.audience'),
    align: 'right',
    render: ({ audience }) => (audience == null ? '—' : formatDecimal(String(audience))),
  },
  { key: 'counted', title: t('campaign.counted'), render: (row) => <CountedMark record={row} /> },
];

/** Campaigns, planned and held. */
export function CampaignListPage() {
  const filters = useFilters({ inAddress: [...RECORD_FILTERS, 'kind', 'stage'] });
  const { kind, stage } = filters.values;
  const paging = usePaging(JSON.stringify(filters.values));
  const query = usePageQuery(CampaignsQuery, {
    filter: {
      ...recordFilterInput(filters.values),
      kind: kind as CampaignKind | undefined,
      stage: stage as CampaignStage | undefined,
    },
    after: paging.after,
  });
  return (
    <ListPage
      title={t('campaign.list')}
      head={
        <>
          <p className="ms-quiet">{t('campaign.hint')}</p>
          {query.data?.viewerCanRecordCampaign && (
            <ButtonLink kind="primary" to="/public-security/campaigns/new">
              {t('menu.recordCampaign')}
            </ButtonLink>
          )}
        </>
      }
      filters={
        <RecordFilters filters={filters} ahead>
          <ChoiceFilter
            label={t('campaign.kind')}
            value={kind}
            onChange={(value) => filters.change('kind', value)}
            choices={kindChoices}
          />
          <ChoiceFilter
            label={t('campaign.stage')}
            value={stage}
            onChange={(value) => filters.change('stage', value)}
            choices={sessionStageChoices}
          />
        </RecordFilters>
      }
      query={query}
      pick={(data) => data.campaigns}
      columns={COLUMNS}
      rowKey={({ id }) => id}
      paging={paging}
      empty={t('campaign.empty')}
    />
  );
}
