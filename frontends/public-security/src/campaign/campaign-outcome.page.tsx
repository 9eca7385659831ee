import { QueryView, useMutation, usePageQuery, useParams } from '@minsheng/kit';
import { SessionOutcomeForm } from '@minsheng/kit/form';
import type { AmendCampaignInput } from '../gql/graphql.ts';
import { t } from '../messages.ts';
import { AmendCampaignMutation, CampaignQuery } from './campaign.documents.ts';
import { OfficersField } from './officers-field.tsx';

/** What became of a planned campaign. */
export function CampaignOutcomePage() {
  const { id = '' } = useParams();
  const query = usePageQuery(CampaignQuery, { id });
  const [, amend] = useMutation(AmendCampaignMutation);
  return (
    <QueryView query={query} pick={(data) => data.campaign}>
      {({ theme, heldOn, note }) => (
        <SessionOutcomeForm<AmendCampaignInput>
          key={id}
          session={{ title: theme, heldOn, note }}
          back={`/public-security/campaigns/${id}`}
          audienceLabel={t('campaign.audience')}
          send={async (input) => (await amend({ id, input })).error}
        >
          <OfficersField />
        </SessionOutcomeForm>
      )}
    </QueryView>
  );
}
