import { APPEARANCE, Card, formatDay, Light, Link, standingWord, useLocation } from '@minsheng/kit';
import type { OverviewCommitmentFragment } from '../gql/graphql.ts';
import { t } from '../messages.ts';
import styles from './overview.module.css';
import { changesOf } from './summary.ts';

interface ChangesProps {
  readonly commitments: readonly OverviewCommitmentFragment[];
  readonly previous: string | undefined;
}

/** Whose light changed since the end of the last period. */
export function Changes({ commitments, previous }: ChangesProps) {
  const { search } = useLocation();
  const changes = previous ? changesOf(commitments) : [];
  return (
    <Card
      title={t('overview.changes')}
      note={previous && t('overview.changes.since', { day: formatDay(previous) })}
    >
      {changes.length === 0 ? (
        <p className={`ms-card-body ms-quiet`}>
          {t(previous ? 'overview.changes.none' : 'overview.changes.noPeriod')}
        </p>
      ) : (
        <ul className={styles.changes}>
          {changes.map(({ code, title, from, to }) => (
            <li key={code}>
              <Light standing={to} size={14} />
              <Link to={{ pathname: `/commitments/${code}`, search }}>{title}</Link>
              <span className={`ms-text-${APPEARANCE[to].tone}`}>
                {t('overview.changes.arrow', { from: standingWord(from), to: standingWord(to) })}
              </span>
            </li>
          ))}
        </ul>
      )}
    </Card>
  );
}
