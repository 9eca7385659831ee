import {
  type CommitmentWidgetProps,
  EmptyPanel,
  type Fact,
  Facts,
  formatDecimal,
  KindLink,
  QueryView,
  usePageQuery,
  useServerEvents,
  useSetting,
} from '@minsheng/kit';
import type { HealthCommitmentWidgetQuery } from '../gql/graphql.ts';
import { t } from '../messages.ts';
import { TrainingFacts } from '../training/training-summary.tsx';
import { CommitmentWidgetQuery } from './screening.documents.ts';
import styles from './screening.module.css';

type Summary = NonNullable<NonNullable<HealthCommitmentWidgetQuery['commitment']>['screeningSummary']>;

/** What the module's units show of their records on the portal's commitment page. */
export function CommitmentWidget({ commitmentCode, indicators }: CommitmentWidgetProps) {
  const { year, businessDate } = useSetting();
  const query = usePageQuery(CommitmentWidgetQuery, { year, code: commitmentCode });
  useServerEvents(
    indicators.map(({ id }) => id),
    query,
  );
  const parts = query.data?.commitment;
  const failed = query.error !== undefined && !parts?.screeningSummary && !parts?.trainingSummary;
  const month = Number(businessDate.slice(5, 7));
  return (
    <QueryView query={query} pick={(data) => (failed ? undefined : data.commitment)} skeletonLines={4}>
      {({ screeningSummary, trainingSummary }) => (
        <>
          {screeningSummary && (
            <>
              <Facts facts={factsOf(screeningSummary, month)} />
              <p className={styles.open}>
                <KindLink kind="Screening" to="/health">
                  {t('widget.open')}
                </KindLink>
              </p>
            </>
          )}
          {trainingSummary && <TrainingFacts summary={trainingSummary} month={month} />}
          {!screeningSummary && !trainingSummary && <EmptyPanel text={t('widget.empty')} />}
        </>
      )}
    </QueryView>
  );
}

function factsOf(summary: Summary, month: number): Fact[] {
  const { followUpsDue: due, followUpsOverdue: overdue, facilities } = summary;
  return [
    {
      key: 'month',
      label: t('widget.month', { month }),
      value: t('widget.monthOf', { count: count(summary.thisMonth) }),
    },
    {
      key: 'people',
      label: t('widget.people'),
      value: t('widget.peopleOf', { people: count(summary.people), facilities }),
    },
    ...(due === null
      ? []
      : [{ key: 'followUps', label: t('widget.followUps'), value: followUpsInWords(due, overdue ?? 0) }]),
    {
      key: 'repeats',
      label: t('widget.repeats'),
      value: t('widget.repeatsOf', { count: count(summary.repeats) }),
    },
  ];
}

function followUpsInWords(due: number, overdue: number) {
  if (overdue === 0) return t('widget.followUpsDue', { due: count(due) });
  return (
    <span className="ms-text-yellow">
      {t('widget.followUpsOf', { due: count(due), overdue: count(overdue) })}
    </span>
  );
}

// Null: too few to be told outside the unit.
function count(number: number | null): string {
  return number === null ? t('widget.few') : formatDecimal(String(number));
}
