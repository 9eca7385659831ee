import { Card } from '@minsheng/kit';
import type { OverviewQuery } from '../gql/graphql.ts';
import { t } from '../messages.ts';
import { Changes } from './changes.tsx';
import { CommitmentRow } from './commitment-row.tsx';
import styles from './overview.module.css';

type Commitment = OverviewQuery['commitments'][number];

interface BoardProps {
  readonly commitments: readonly Commitment[];
  /** End of the last period; undefined in the first. */
  readonly previous: string | undefined;
}

/** The two batches side by side; they are never added into one list. */
export function Board({ commitments, previous }: BoardProps) {
  const voted = commitments.filter(({ batch }) => batch === 'COUNTY_VOTED');
  const municipal = commitments.filter(({ batch }) => batch === 'MUNICIPAL');
  return (
    <div className={styles.board}>
      <div className={styles.column}>
        <Card title={t('overview.batch.COUNTY_VOTED', { count: voted.length })} note={<Legend />}>
          <Rows commitments={voted} />
        </Card>
        <Changes commitments={commitments} previous={previous} />
      </div>
      <Card
        title={t('overview.batch.MUNICIPAL', { count: municipal.length })}
        note={t('overview.legend.light')}
      >
        <Rows commitments={municipal} />
      </Card>
    </div>
  );
}

function Rows({ commitments }: { readonly commitments: readonly Commitment[] }) {
  return (
    <ul>
      {commitments.map((commitment) => (
        <CommitmentRow key={commitment.id} commitment={commitment} />
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
