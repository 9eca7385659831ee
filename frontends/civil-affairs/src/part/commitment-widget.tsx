import {
  type CommitmentWidgetProps,
  EmptyPanel,
  Facts,
  formatDay,
  Link,
  QueryView,
  sessionSummaryFacts,
  usePageQuery,
  useServerEvents,
  useSetting,
} from '@minsheng/kit';
import type { CivilAffairsCommitmentWidgetQuery as Answer } from '../gql/graphql.ts';
import { t } from '../messages.ts';
import { CommitmentWidgetQuery } from './part.documents.ts';

type Commitment = NonNullable<Answer['commitment']>;

/** What the bureaus of this module show of a commitment on the portal's page. */
export function CommitmentWidget({ commitmentCode, indicators }: CommitmentWidgetProps) {
  const { year, businessDate } = useSetting();
  const query = usePageQuery(CommitmentWidgetQuery, { year, code: commitmentCode });
  useServerEvents(
    indicators.map(({ id }) => id),
    query.refetch,
  );
  return (
    <QueryView query={query} pick={(data) => data.commitment} skeletonLines={4}>
      {(commitment) => <Summaries commitment={commitment} month={Number(businessDate.slice(5, 7))} />}
    </QueryView>
  );
}

function Summaries({ commitment, month }: { readonly commitment: Commitment; readonly month: number }) {
  const { activitySummary, civilAffairsPart } = commitment;
  if (!civilAffairsPart) return <EmptyPanel text={t('widget.empty')} />;
  return (
    <>
      <Facts
        facts={[
          ...(activitySummary ? sessionSummaryFacts(activitySummary, month, t('widget.audience')) : []),
          {
            key: 'latest',
            label: t('widget.latest'),
            value: civilAffairsPart.latestRecordOn ? formatDay(civilAffairsPart.latestRecordOn) : '—',
          },
        ]}
      />
      {activitySummary && (
        <p className="ms-card-end">
          <Link to="/civil-affairs/activities">{t('widget.openActivities')}</Link>
        </p>
      )}
    </>
  );
}
