import { QueryView, useMutation, usePageQuery, useParams } from '@minsheng/kit';
import { SessionOutcomeForm } from '@minsheng/kit/form';
import type { AmendActivityInput } from '../gql/graphql.ts';
import { t } from '../messages.ts';
import { ActivityQuery, AmendActivityMutation } from './activity.documents.ts';

/** What became of a planned activity, or a correction of one that was held. */
export function ActivityAmendPage() {
  const { id = '' } = useParams();
  const query = usePageQuery(ActivityQuery, { id });
  const [, amend] = useMutation(AmendActivityMutation);
  return (
    <QueryView query={query} pick={(data) => data.activity}>
      {(activity) => (
        <SessionOutcomeForm<AmendActivityInput>
          key={id}
          session={activity}
          back={`/civil-affairs/activities/${id}`}
          audienceLabel={t('activity.audience')}
          send={async (seen, input, reason) => (await amend({ ...seen, input, reason })).error}
        />
      )}
    </QueryView>
  );
}
