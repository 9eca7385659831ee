import {
  type CommitmentWidgetProps,
  EmptyPanel,
  Facts,
  formatDay,
  KindLink,
  QueryView,
  sessionSummaryFacts,
  usePageQuery,
  useServerEvents,
  useSetting,
} from '@minsheng/kit';
import type { CivilAffairsCommitmentWidgetQuery as Answer } from '../gql/graphql.ts';
import { t } from '../messages.ts';
import { adaptationFacts } from './adaptation-facts.ts';
import { CommitmentWidgetQuery } from './part.documents.ts';
import { placeFacts } from './place-facts.ts';

type Commitment = NonNullable<Answer['commitment']>;

/** What the bureaus of this module show of a commitment on the portal's page. */
export function CommitmentWidget({ commitmentCode, indicators }: CommitmentWidgetProps) {
  const { year, businessDate } = useSetting();
  const query = usePageQuery(CommitmentWidgetQuery, { year, code: commitmentCode });
  useServerEvents(
    indicators.map(({ id }) => id),
    query,
  );
  return (
    <QueryView query={query} pick={(data) => data.commitment} skeletonLines={4}>
      {(commitment) => <Summaries commitment={commitment} month={Number(businessDate.slice(5, 7))} />}
    </QueryView>
  );
}

function Summaries({ commitment, month }: { readonly commitment: Commitment; readonly month: number }) {
  const { activitySummary, adaptationSummary, placeSummary, civilAffairsPart } = commitment;
  if (!civilAffairsPart) return <EmptyPanel text={t('widget.empty')} />;
  const { latestRecordOn } = civilAffairsPart;
  return (
    <>
      <Facts
        facts={[
          ...(activitySummary ? sessionSummaryFacts(activitySummary, month, t('widget.audience')) : []),
          ...(placeSummary ? placeFacts(placeSummary) : []),
          ...(adaptationSummary ? adaptationFacts(adaptationSummary) : []),
          {
            key: 'latest',
            label: t('widget.latest'),
            value: latestRecordOn ? formatDay(latestRecordOn) : '—',
          },
        ]}
      />
      {activitySummary && <Open kind="Activity" path="activities" label={t('widget.openActivities')} />}
      {placeSummary && <Open kind="Place" path="places" label={t('widget.openPlaces')} />}
      {adaptationSummary && <Open kind="Adaptation" path="adaptations" label={t('widget.openAdaptations')} />}
    </>
  );
}

interface OpenProps {
  readonly kind: string;
  readonly path: string;
  readonly label: string;
}

function Open({ kind, path, label }: OpenProps) {
  return (
    <p className="ms-card-end">
      <KindLink kind={kind} to={`/civil-affairs/${path}`}>
        {label}
      </KindLink>
    </p>
  );
}
