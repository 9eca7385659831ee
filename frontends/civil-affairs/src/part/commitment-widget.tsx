import {
  type CommitmentWidgetProps,
  EmptyPanel,
  type Fact,
  Facts,
  formatDay,
  formatDecimal,
  Link,
  QueryView,
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
          ...(activitySummary ? activityFacts(activitySummary, month) : []),
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

function activityFacts(summary: NonNullable<Commitment['activitySummary']>, month: number): Fact[] {
  const { held, thisMonth, townships, audience, planned, unanswered } = summary;
  return [
    { key: 'month', label: t('widget.month', { month }), value: t('widget.sessions', { count: thisMonth }) },
    { key: 'held', label: t('widget.held'), value: t('widget.heldOf', { count: held, townships }) },
    {
      key: 'audience',
      label: t('widget.audience'),
      value: t('widget.audienceOf', { count: formatDecimal(String(audience)) }),
    },
    {
      key: 'planned',
      label: t('widget.planned'),
      value:
        unanswered === 0 ? (
          t('widget.sessions', { count: planned })
        ) : (
          <span className="ms-text-yellow">{t('widget.unanswered', { planned, unanswered })}</span>
        ),
    },
  ];
}
