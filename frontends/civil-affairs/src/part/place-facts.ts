import { type Fact, formatDecimal } from '@minsheng/kit';
import type { CivilAffairsCommitmentWidgetQuery as Answer } from '../gql/graphql.ts';
import { t } from '../messages.ts';

type Summary = NonNullable<NonNullable<Answer['commitment']>['placeSummary']>;

/** A line for each kind of place, as it stands today. */
export function placeFacts({ byKind }: Summary): Fact[] {
  return byKind.map(({ kind, ...counts }) => ({
    key: kind,
    label: t(`place.kind.${kind}`),
    value: inWords(counts),
  }));
}

type Counts = Omit<Summary['byKind'][number], 'kind' | '__typename'>;

/** What there is, what of it is new, what went; what there is none of is left out. */
function inWords({ standing, openedThisYear, closedThisYear, underWay, area }: Counts): string {
  const words = [t('widget.standing', { count: standing })];
  if (openedThisYear > 0) words.push(t('widget.openedThisYear', { count: openedThisYear }));
  if (closedThisYear > 0) words.push(t('widget.closedThisYear', { count: closedThisYear }));
  if (underWay > 0) words.push(t('widget.underWay', { count: underWay }));
  if (area !== '0') words.push(t('widget.area', { area: formatDecimal(area) }));
  return words.join(t('widget.and'));
}
