import { type Fact, Facts, formatDecimal, KindLink } from '@minsheng/kit';
import type { HealthCommitmentWidgetQuery } from '../gql/graphql.ts';
import { t } from '../messages.ts';

type Summary = NonNullable<NonNullable<HealthCommitmentWidgetQuery['commitment']>['trainingSummary']>;

/** What a commitment's widget says of first-aid trainings. */
export function TrainingFacts({ summary, month }: { readonly summary: Summary; readonly month: number }) {
  return (
    <>
      <Facts facts={factsOf(summary, month)} />
      <p className="ms-card-end">
        <KindLink kind="Training" to="/health/trainings">
          {t('training.widget.open')}
        </KindLink>
      </p>
    </>
  );
}

function factsOf(
  { sessions, thisMonth, townships, candidates, certificates }: Summary,
  month: number,
): Fact[] {
  return [
    {
      key: 'month',
      label: t('training.widget.month', { month }),
      value: t('training.widget.sessions', { count: thisMonth }),
    },
    {
      key: 'sessions',
      label: t('training.widget.held'),
      value: t('training.widget.heldOf', { count: sessions, townships }),
    },
    {
      key: 'certificates',
      label: t('training.widget.certificates'),
      value: t('training.widget.certificatesOf', {
        candidates: formatDecimal(String(candidates)),
        certificates: formatDecimal(String(certificates)),
      }),
    },
  ];
}
