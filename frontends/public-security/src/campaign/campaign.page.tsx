import {
  audienceInWords,
  ButtonLink,
  Card,
  Facts,
  sessionStageWord,
  useMutation,
  usePageQuery,
  useParams,
} from '@minsheng/kit';
import { CountedMark, DetailPage, recordedFacts, VoidedNotice } from '@minsheng/kit/data';
import { VoidButton } from '@minsheng/kit/form';
import type { CampaignQuery as Answer } from '../gql/graphql.ts';
import { t } from '../messages.ts';
import { CampaignQuery, VoidCampaignMutation } from './campaign.documents.ts';

/** One campaign, and what may be done with it. */
export function CampaignPage() {
  const { id = '' } = useParams();
  const query = usePageQuery(CampaignQuery, { id });
  const [, voidCampaign] = useMutation(VoidCampaignMutation);
  const campaign = query.data?.campaign;
  return (
    <DetailPage
      title={t('campaign.one')}
      crumbs={[{ title: t('campaign.list'), to: '/public-security/campaigns' }]}
      bar={
        <>
          {campaign?.viewerCanAmend && campaign.stage !== 'CANCELLED' && (
            <ButtonLink to={`/public-security/campaigns/${id}/outcome`}>
              {t(campaign.stage === 'HELD' ? 'campaign.correct' : 'campaign.outcome')}
            </ButtonLink>
          )}
          {campaign?.viewerCanVoid && (
            <VoidButton
              onVoid={async (reason) =>
                (await voidCampaign({ id, revision: campaign.revision, reason })).error
              }
            />
          )}
        </>
      }
      query={query}
      pick={(data) => data.campaign}
    >
      {(found) => <Detail campaign={found} />}
    </DetailPage>
  );
}

function Detail({ campaign }: { readonly campaign: NonNullable<Answer['campaign']> }) {
  const { theme, kind, venue, stage, heldOn, audience, officers, note } = campaign;
  return (
    <>
      <VoidedNotice record={campaign} />
      <Card title={theme}>
        <Facts
          facts={[
            { key: 'kind', label: t('campaign.kind'), value: t(`campaign.kind.${kind}`) },
            { key: 'stage', label: t('campaign.stage'), value: sessionStageWord(stage) },
            { key: 'heldOn', label: t('campaign.heldOn'), value: heldOn },
            { key: 'venue', label: t('campaign.venue'), value: venue },
            {
              key: 'audience',
              label: t('campaign.audience'),
              value: audienceInWords(audience),
            },
            { key: 'officers', label: t('campaign.officers'), value: officers ?? '—' },
            { key: 'note', label: t('campaign.note'), value: note ?? '—' },
            { key: 'counted', label: t('campaign.counted'), value: <CountedMark record={campaign} /> },
            ...recordedFacts(campaign),
          ]}
        />
      </Card>
    </>
  );
}
