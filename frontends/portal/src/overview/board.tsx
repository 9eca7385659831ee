import { Card } from '@minsheng/kit';
import type { OverviewQuery } from '../gql/graphql.ts';
import { t } from '../messages.ts';
import { Changes } from './changes.tsx';
import { byVerified, type Figure } from './figure.ts';
import { CommitmentRow } from './commitment-row.tsx';
import styles from './overview.module.css';

type Commitment = OverviewQuery['commitments'][number];

interface BoardProps {
  readonly commitments: readonly Commitment[];
  readonly figure: Figure;
  /** End of the last period; undefined in the first. */
  readonly previous: string | undefined;
}

/** The two batches side by side; they are never added into one list. */
export function Board({ commitments, figure, previous }: BoardProps) {
  const shown = figure === 'verified' ? commitments.map(byVerified) : commitments;
  const voted = shown.filter(({ batch }) => batch === 'COUNTY_VOTED');
  const municipal = shown.filter(({ batch }) => batch === 'MUNICIPAL');
  return (
    <div className={styles.board}>
      <div className={styles.column}>
        <Card title={t('overview.batch.COUNTY_VOTED', { count: voted.length })} note={<Legend />}>
          <Rows commitments={voted} figure={figure} />
        </Card>
        <Changes commitments={commitments} previous={previous} />
      </div>
      <Card
        title={t('overview.batch.MUNICIPAL', { count: municipal.length })}
        note={t('overview.legend.light')}
      >
        <Rows commitments={municipal} figure={figure} />
      </Card>
    </div>
  );
}

function Rows({ commitments, figure }: Pick<BoardProps, 'commitments' | 'figure'>) {
  return (
    <ul>
      {commitments.map((commitment) => (
        <CommitmentRow key={commitment.id} commitment={commitment} figure={figure} />
      ))}
    </ul>
  );
}

function Legend() {
  return (
    <span className={styles.legend}>
      <span>{t('overview.legend.segments')}</span>
      <span>
        <i className={styles.mark} />
        {t('overview.legend.plan')}
      </span>
      <span>{t('overview.legend.blank')}</span>
    </span>
  );
}
