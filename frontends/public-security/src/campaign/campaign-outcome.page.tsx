import { QueryView, useMutation, usePageQuery, useParams } from '@minsheng/kit';
import { SessionOutcomeForm } from '@minsheng/kit/form';
import type { AmendCampaignInput } from '../gql/graphql.ts';
import { t } from '../messages.ts';
import { AmendCampaignMutation, CampaignQuery } from './campaign.documents.ts';
import { OfficersField } from './officers-field.tsx';

/** What became of a planned campaign, or a correction of one that was held. */
export function CampaignOutcomePage() {
  const { id = '' } = useParams();
  const query = usePageQuery(CampaignQuery, { id });
  const [, amend] = useMutation(AmendCampaignMutation);
  return (
    <QueryView query={query} pick={(data) => data.campaign}>
      {({ revision, theme, stage, heldOn, audience, officers, note }) => (
        <SessionOutcomeForm<AmendCampaignInput>
          key={id}
          session={{ id, revision, title: theme, stage, heldOn, audience, note }}
          own={{ officers }}
          back={`/public-security/campaigns/${id}`}
          audienceLabel={t('campaign.audience')}
          send={async (seen, input, reason) => (await amend({ ...seen, input, reason })).error}
        >
          <OfficersField />
        </SessionOutcomeForm>
      )}
    </QueryView>
  );
}
