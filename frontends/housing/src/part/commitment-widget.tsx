import {
  type CommitmentWidgetProps,
  EmptyPanel,
  type Fact,
  Facts,
  formatDay,
  formatDecimal,
  KindLink,
  QueryView,
  usePageQuery,
  useServerEvents,
  useSetting,
} from '@minsheng/kit';
import { formatKm, formatMoney } from '../format.ts';
import type { HousingCommitmentWidgetQuery as Answer } from '../gql/graphql.ts';
import { t } from '../messages.ts';
import { TownshipLengths } from './township-lengths.tsx';
import { CommitmentWidgetQuery } from './part.documents.ts';

type Commitment = NonNullable<Answer['commitment']>;
type Summary = NonNullable<Commitment['worksSummary']>;

/** What the bureaus of this module show of a commitment on the portal's page. */
export function CommitmentWidget({ commitmentCode, indicators }: CommitmentWidgetProps) {
  const { year } = useSetting();
  const query = usePageQuery(CommitmentWidgetQuery, { year, code: commitmentCode });
  useServerEvents(
    indicators.map(({ id }) => id),
    query,
  );
  return (
    <QueryView query={query} pick={(data) => data.commitment} skeletonLines={6}>
      {(commitment) => <Part commitment={commitment} />}
    </QueryView>
  );
}

function Part({ commitment }: { readonly commitment: Commitment }) {
  const { worksSummary, housingPart } = commitment;
  if (!housingPart) return <EmptyPanel text={t('widget.empty')} />;
  const { latestRecordOn, pending } = housingPart;
  return (
    <>
      <Facts
        facts={[
          ...(worksSummary ? worksFacts(worksSummary) : []),
          ...(pending ? [overdueFact(pending)] : []),
          {
            key: 'latest',
            label: t('widget.latest'),
            value: latestRecordOn ? formatDay(latestRecordOn) : '—',
          },
        ]}
      />
      {worksSummary && worksSummary.byTownship.length > 0 && (
        <TownshipLengths rows={worksSummary.byTownship} kind={worksSummary.kinds[0]!} />
      )}
      {worksSummary && (
        <p className="ms-card-end">
          <KindLink kind="Works" to="/housing/works">
            {t('widget.openWorks')}
          </KindLink>
        </p>
      )}
    </>
  );
}

function worksFacts(summary: Summary): Fact[] {
  const { byStage, plannedKm, startedKm, pavedKm, acceptedKm } = summary;
  const { contractSum, allocated, paid, peopleReached } = summary;
  const stages = byStage.map(({ stage, count }) =>
    t('widget.stage', { stage: t(`works.stage.${stage}`), count }),
  );
  const lengths: Fact[] = [
    { key: 'accepted', label: t('widget.accepted'), value: outOf(acceptedKm, plannedKm) },
    { key: 'paved', label: t('widget.paved'), value: outOf(pavedKm, plannedKm) },
    { key: 'started', label: t('widget.started'), value: outOf(startedKm, plannedKm) },
  ];
  return [
    ...(plannedKm === '0' ? [] : lengths),
    {
      key: 'works',
      label: t('widget.works'),
      value: t('widget.worksOf', { count: summary.works, stages: stages.join(t('separator')) }),
    },
    {
      key: 'money',
      label: t('widget.money'),
      value: t('widget.moneyOf', {
        contract: formatMoney(contractSum),
        allocated: formatMoney(allocated),
        paid: formatMoney(paid),
      }),
    },
    {
      key: 'people',
      label: t('works.peopleReached'),
      value: t('works.people', { count: formatDecimal(String(peopleReached)) }),
    },
  ];
}

function overdueFact(pending: number): Fact {
  return {
    key: 'overdue',
    label: t('widget.overdue'),
    value: <span className="ms-text-yellow">{t('widget.overdueOf', { count: pending })}</span>,
  };
}

function outOf(part: string, whole: string): string {
  return t('widget.outOf', { part: formatKm(part), whole: formatKm(whole) });
}
