import type { ReactNode } from 'react';
import { APPEARANCE, Light, STANDINGS, yearElapsed } from '@minsheng/kit';
import type { OverviewCommitmentFragment } from '../gql/graphql.ts';
import { t } from '../messages.ts';
import styles from './overview.module.css';
import { summarise } from './summary.ts';

interface SummaryStripProps {
  readonly commitments: readonly OverviewCommitmentFragment[];
  readonly asOf: string;
  readonly figures: ReactNode;
}

/** Time elapsed, counts by standing, outputs done: sums, no average. */
export function SummaryStrip({ commitments, asOf, figures }: SummaryStripProps) {
  const { counts, done, outputs } = summarise(commitments);
  // The five judgements always, a grey state only where somebody is in it.
  const shown = STANDINGS.filter((standing) => APPEARANCE[standing].tone !== 'grey' || counts[standing] > 0);
  return (
    <div className={`ms-card ${styles.strip}`}>
      <div>
        <p className={styles.key}>{t('overview.elapsed')}</p>
        <p className={styles.value}>
          {yearElapsed(asOf)}
          <small>%</small>
        </p>
      </div>
      <div className={styles.wide}>
        <p className={styles.key}>{t('overview.count', { count: commitments.length })}</p>
        <ul className={styles.lights}>
          {shown.map((standing) => (
            <li key={standing} className={counts[standing] === 0 ? styles.none : undefined}>
              <Light standing={standing} word />{' '}
              <b className={`ms-text-${APPEARANCE[standing].tone}`}>{counts[standing]}</b>
            </li>
          ))}
        </ul>
      </div>
      <div>
        <p className={styles.key}>{t('overview.outputs')}</p>
        <p className={styles.value}>
          {done}
          <small>{t('overview.outputsOf', { outputs })}</small>
        </p>
      </div>
      {figures}
    </div>
  );
}
