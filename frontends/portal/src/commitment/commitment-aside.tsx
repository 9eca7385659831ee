import { Card, Link, useSetting } from '@minsheng/kit';
import { t } from '../messages.ts';
import { useRegistry } from '../registry/registry-context.tsx';
import { CommitmentWidgetSlot } from '../remotes/remote-widget.tsx';
import type { Commitment } from './commitment.page.tsx';
import styles from './commitment.module.css';

interface CommitmentAsideProps {
  readonly commitment: Commitment;
  readonly asOf: string;
}

/** What each bureau with a part in the commitment shows of it. */
export function CommitmentAside({ commitment, asOf }: CommitmentAsideProps) {
  const { businessDate } = useSetting();
  const { modules } = useRegistry();
  const { id, code, indicators, units } = commitment;
  // What a bureau shows of its work is of today: beside another day's figures it would be taken for that day's.
  const involved = modules.filter(
    (module) => asOf === businessDate && indicators.some((indicator) => indicator.module === module.id),
  );
  return (
    <aside className={styles.column} aria-label={t('commitment.bureau')}>
      {involved.map((module) => (
        <CommitmentWidgetSlot
          key={module.id}
          module={module}
          commitment={{
            commitmentId: id,
            commitmentCode: code,
            indicators: indicators.filter((indicator) => indicator.module === module.id),
          }}
        />
      ))}
      <Card title={t('commitment.units')}>
        <ul className={styles.units}>
          {units.map((unit, index) => (
            <li key={unit.id}>
              {unit.name}
              <small>{t(index === 0 ? 'commitment.role.lead' : 'commitment.role.contributor')}</small>
            </li>
          ))}
        </ul>
        <p className="ms-card-end">
          <Link to={`/supervision/plans/${code}`}>{t('commitment.plan')}</Link>
        </p>
      </Card>
    </aside>
  );
}
