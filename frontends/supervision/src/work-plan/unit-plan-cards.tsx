import { ButtonLink, Card, EmptyPanel, formatDay, Notice } from '@minsheng/kit';
import { t } from '../messages.ts';
import { FundTable } from './fund-table.tsx';
import { PersonTable } from './person-table.tsx';
import { type PlannedIndicator, planPath, scheduleOf, type UnitPlan } from './plan.ts';
import { ProjectTable } from './project-table.tsx';
import { Schedule } from './schedule.tsx';
import styles from './work-plan.module.css';

interface UnitPlanCardsProps {
  readonly plan: UnitPlan;
  readonly indicators: readonly PlannedIndicator[];
  readonly refetch: () => void;
}

/** One unit's plan: what it lacks first, then projects, money, people, and all days in one schedule. */
export function UnitPlanCards({ plan, indicators, refetch }: UnitPlanCardsProps) {
  const { unit, leads, revision, projects, funds, people, viewerCanFile } = plan;
  const lines = scheduleOf(plan, indicators);
  return (
    <section className={styles.plan} aria-label={unit.name}>
      <Card title={unit.name} note={t(leads ? 'workPlan.leads' : 'workPlan.cooperates')}>
        <div className={styles.head}>
          <p className="ms-quiet">{filingNote(plan)}</p>
          <Gaps plan={plan} />
          {viewerCanFile && (
            <p className={styles.ways}>
              <ButtonLink kind={revision === 0 ? 'primary' : undefined} to={planPath(plan, 'edit')}>
                {t(revision === 0 ? 'workPlan.file' : 'workPlan.revise')}
              </ButtonLink>
              <ButtonLink to={planPath(plan, 'people')}>{t('workPlan.people.edit')}</ButtonLink>
              {funds.sources.length > 0 && (
                <ButtonLink to={planPath(plan, 'funds')}>{t('workPlan.funds.edit')}</ButtonLink>
              )}
            </p>
          )}
        </div>
      </Card>
      <Card title={t('workPlan.projects')} note={t('workPlan.count', { count: projects.length })}>
        {projects.length === 0 ? (
          <EmptyPanel text={t('workPlan.projects.none')} />
        ) : (
          <ProjectTable plan={plan} refetch={refetch} />
        )}
      </Card>
      <Card title={t('workPlan.funds')} note={t('workPlan.funds.unit')}>
        <FundTable funds={funds} filed={revision > 0} />
      </Card>
      <Card title={t('workPlan.people')}>
        {people.length === 0 ? (
          <EmptyPanel text={t('workPlan.people.none')} />
        ) : (
          <PersonTable people={people} />
        )}
      </Card>
      {lines.length > 0 && (
        <Card title={t('schedule.title')} note={t('schedule.note')}>
          <Schedule lines={lines} />
        </Card>
      )}
      <p className={styles.signature}>{t('workPlan.signature')}</p>
    </section>
  );
}

function filingNote({ revision, filedOn, filedBy, reason, decision }: UnitPlan): string {
  if (!filedOn) return t('workPlan.notFiled');
  const words = { day: formatDay(filedOn), name: filedBy ?? '', revision: revision - 1 };
  const filed = t(revision === 1 ? 'plan.filed' : 'plan.revised', words);
  const why = reason ? t('workPlan.reasonOf', { reason }) : '';
  const by = decision ? t('workPlan.decisionOf', { number: decision.number }) : '';
  return filed + why + by;
}

function Gaps({ plan: { missing, dueOn } }: { readonly plan: UnitPlan }) {
  if (missing.length === 0) return <Notice tone="good">{t('workPlan.complete')}</Notice>;
  return (
    <div className={styles.gaps}>
      <p>{t('workPlan.missing', { count: missing.length, day: formatDay(dueOn) })}</p>
      <ul>
        {missing.map(({ text }) => (
          <li key={text}>{text}</li>
        ))}
      </ul>
    </div>
  );
}
