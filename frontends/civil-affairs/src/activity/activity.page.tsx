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
import type { ActivityQuery as Answer } from '../gql/graphql.ts';
import { t } from '../messages.ts';
import { ActivityQuery, VoidActivityMutation } from './activity.documents.ts';

/** One activity, and what may be done with it. */
export function ActivityPage() {
  const { id = '' } = useParams();
  const query = usePageQuery(ActivityQuery, { id });
  const [, voidActivity] = useMutation(VoidActivityMutation);
  const activity = query.data?.activity;
  return (
    <DetailPage
      title={t('activity.one')}
      crumbs={[{ title: t('activity.list'), to: '/civil-affairs/activities' }]}
      bar={
        <>
          {activity?.viewerCanAmend && activity.stage !== 'CANCELLED' && (
            <ButtonLink to={`/civil-affairs/activities/${id}/outcome`}>
              {t(activity.stage === 'HELD' ? 'activity.correct' : 'activity.amend')}
            </ButtonLink>
          )}
          {activity?.viewerCanVoid && (
            <VoidButton
              onVoid={async (reason) =>
                (await voidActivity({ id, revision: activity.revision, reason })).error
              }
            />
          )}
        </>
      }
      query={query}
      pick={(data) => data.activity}
    >
      {(found) => <Detail activity={found} />}
    </DetailPage>
  );
}

function Detail({ activity }: { readonly activity: NonNullable<Answer['activity']> }) {
  const { title, kind, venue, stage, heldOn, audience, note } = activity;
  return (
    <>
      <VoidedNotice record={activity} />
      <Card title={title}>
        <Facts
          facts={[
            { key: 'kind', label: t('activity.kind'), value: t(`activity.kind.${kind}`) },
            { key: 'stage', label: t('activity.stage'), value: sessionStageWord(stage) },
            { key: 'heldOn', label: t('activity.heldOn'), value: heldOn },
            { key: 'venue', label: t('activity.venue'), value: venue },
            {
              key: 'audience',
              label: t('activity.audience'),
              value: audienceInWords(audience),
            },
            { key: 'note', label: t('activity.note'), value: note ?? '—' },
            { key: 'counted', label: t('activity.counted'), value: <CountedMark record={activity} /> },
            ...recordedFacts(activity),
          ]}
        />
      </Card>
    </>
  );
}
