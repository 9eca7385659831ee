import { ButtonLink, Card, formatDay } from '@minsheng/kit';
import type { Indicator } from '../indicator/indicator-body.tsx';
import { t } from '../messages.ts';
import styles from '../plan/plan.module.css';

/** What counts for the figure and what does not, and whether its unit has adopted it. */
export function CriteriaCard({ indicator, past }: { readonly indicator: Indicator; readonly past: boolean }) {
  const { code, criteria, viewerCanAdoptCriteria } = indicator;
  const { text, adoptedOn, adoptedBy } = criteria;
  const note = adoptedOn
    ? t('criteria.adoptedOf', { day: formatDay(adoptedOn), name: adoptedBy ?? '' })
    : t('criteria.open');
  return (
    <Card title={t('criteria.title')} note={note}>
      <p className="ms-card-body">{text}</p>
      {viewerCanAdoptCriteria && !past && (
        <div className={styles.foot}>
          <ButtonLink to={`/supervision/indicators/${code}/criteria`}>
            {t(adoptedOn ? 'criteria.revise' : 'criteria.adopt')}
          </ButtonLink>
        </div>
      )}
    </Card>
  );
}
