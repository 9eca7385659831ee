import { type Fact, formatDecimal } from '@minsheng/kit';
import type { CivilAffairsCommitmentWidgetQuery as Answer } from '../gql/graphql.ts';
import { t } from '../messages.ts';

type Summary = NonNullable<NonNullable<Answer['commitment']>['adaptationSummary']>;

/** Homes of the year to date. */
export function adaptationFacts({ accepted, planned, townships, cost }: Summary): Fact[] {
  return [
    {
      key: 'homes',
      label: t('widget.homes'),
      value: t('widget.homesOf', { count: accepted, townships }),
    },
    {
      key: 'homesPlanned',
      label: t('widget.homesPlanned'),
      value: t('widget.households', { count: planned }),
    },
    {
      key: 'homesCost',
      label: t('widget.homesCost'),
      value: t('adaptation.costOf', { cost: formatDecimal(cost) }),
    },
  ];
}
