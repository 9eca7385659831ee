import { ButtonLink, Card } from '@minsheng/kit';
import { STAGES } from '../choices.ts';
import type { WorksQuery as Answer } from '../gql/graphql.ts';
import styles from '../length-bar.module.css';
import { t } from '../messages.ts';

/** The life of a works with its days. */
export function StagesCard({ works }: { readonly works: NonNullable<Answer['works']> }) {
  const { id, stages, stage: present, viewerCanAmend } = works;
  const reached = new Map(stages.map((it) => [it.stage, it]));
  return (
    <Card
      title={t('works.stages')}
      note={t('works.planned', { from: works.plannedStart, to: works.plannedEnd })}
    >
      <ol className={styles['stages']}>
        {STAGES.map((stage) => (
          <li
            key={stage}
            aria-current={stage === present ? 'step' : undefined}
            className={styles[stage === present ? 'present' : reached.has(stage) ? 'reached' : 'ahead']}
          >
            <span>{t(`works.stage.${stage}`)}</span>
            <span>{reached.get(stage)?.day ?? '—'}</span>
            {reached.get(stage)?.paper && <span>{reached.get(stage)?.paper}</span>}
          </li>
        ))}
      </ol>
      {viewerCanAmend && (
        <p className="ms-card-end">
          <ButtonLink to={`/housing/works/${id}/stage`}>{t('works.move')}</ButtonLink>
        </p>
      )}
    </Card>
  );
}
