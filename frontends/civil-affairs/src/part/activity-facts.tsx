import { type Fact, formatDecimal } from '@minsheng/kit';
import type { CivilAffairsCommitmentWidgetQuery as Answer } from '../gql/graphql.ts';
import { t } from '../messages.ts';

type Summary = NonNullable<NonNullable<Answer['commitment']>['activitySummary']>;

/** Activities of the year to date. */
export function activityFacts(summary: Summary, month: number): Fact[] {
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
