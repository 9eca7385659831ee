import { type Fact, formatDay, formatDecimal, Link, sourceWord } from '@minsheng/kit';
import styles from '../dissuasion/dissuasion.module.css';
import type { PublicSecurityCommitmentWidgetQuery as Answer } from '../gql/graphql.ts';
import { t } from '../messages.ts';

type Summary = NonNullable<NonNullable<Answer['commitment']>['dissuasionSummary']>;

/** The daily returns of the year: what they come to, and which days are missing. */
export function dissuasionFacts(summary: Summary, month: number, records: boolean): Fact[] {
  const { total, average, thisMonth, lastDays } = summary;
  return [
    {
      key: 'average',
      label: t('widget.average'),
      value: average == null ? '—' : t('widget.averageOf', { average: formatDecimal(average) }),
    },
    {
      key: 'total',
      label: t('widget.total'),
      value: t('widget.totalOf', { total: formatDecimal(total), month, thisMonth: formatDecimal(thisMonth) }),
    },
    { key: 'reported', label: t('widget.reported'), value: <Reported summary={summary} records={records} /> },
    { key: 'lastDays', label: t('widget.lastDays'), value: <LastDays days={lastDays} /> },
    { key: 'source', label: t('widget.source'), value: sourceWord('STATEMENT') },
  ];
}

function Reported({ summary, records }: { readonly summary: Summary; readonly records: boolean }) {
  const { daysReported: reported, daysMissing: missing, lastMissing } = summary;
  if (missing === 0) return t('widget.complete', { reported });
  return (
    <>
      <span className="ms-text-yellow">{t('widget.missing', { reported, missing })}</span>
      {lastMissing.map((day, nth) => (
        <span key={day}>
          {nth > 0 && t('widget.listed')}
          {records ? (
            <Link to={`/public-security/dissuasions/new?day=${day}`}>{formatDay(day)}</Link>
          ) : (
            formatDay(day)
          )}
        </span>
      ))}
      {missing > lastMissing.length && t('widget.missingMore')}
    </>
  );
}

function LastDays({ days }: { readonly days: Summary['lastDays'] }) {
  return (
    <ul className={styles.days}>
      {days.map(({ day, count }) => (
        <li key={day} className={count == null ? 'ms-text-yellow' : undefined}>
          {t('widget.dayOf', {
            day: formatDay(day),
            count: count == null ? t('dissuasion.gap') : formatDecimal(String(count)),
          })}
        </li>
      ))}
    </ul>
  );
}
