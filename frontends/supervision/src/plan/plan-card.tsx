import {
  ButtonLink,
  Card,
  EmptyPanel,
  formatDay,
  QueryView,
  usePageQuery,
  useServerEvents,
  useSetting,
} from '@minsheng/kit';
import type { IndicatorPlanQuery } from '../gql/graphql.ts';
import { t } from '../messages.ts';
import { MilestoneTable } from './milestone-table.tsx';
import { NodeTable } from './node-table.tsx';
import { PlanQuery } from './plan.documents.ts';
import styles from './plan.module.css';
import { QuarterTable } from './quarter-table.tsx';

export type Plan = NonNullable<IndicatorPlanQuery['indicatorByCode']>;
type Form = Exclude<Plan['planForm'], 'NONE'>;

interface PlanCardProps {
  readonly id: string;
  readonly code: string;
  readonly form: Form;
  readonly asOf: string;
  readonly knownOn: string | undefined;
}

/** What was promised and what became of it; with what this reader may do about it, unless the past is looked at. */
export function PlanCard({ id, code, form, asOf, knownOn }: PlanCardProps) {
  const { year } = useSetting();
  const query = usePageQuery(PlanQuery, { year, code, knownOn });
  useServerEvents([id], query);
  const filing = query.data?.indicatorByCode?.planFiling;
  return (
    <Card title={t(`plan.title.${form}`)} note={filing && filingNote(filing)}>
      <QueryView query={query} pick={(data) => data.indicatorByCode} skeletonLines={3}>
        {(plan) => <Content plan={plan} form={form} asOf={asOf} past={knownOn !== undefined} />}
      </QueryView>
    </Card>
  );
}

interface ContentProps {
  readonly plan: Plan;
  readonly form: Form;
  readonly asOf: string;
  readonly past: boolean;
}

function Content({ plan, form, asOf, past }: ContentProps) {
  const { planFiling, code } = plan;
  const mayFile = plan.viewerCanFilePlan && !past;
  const mayJudge = plan.viewerCanJudge && !past;
  return (
    <>
      {!planFiling && <EmptyPanel text={t('plan.none')} />}
      {planFiling && form === 'NODES' && <NodeTable plan={plan} asOf={asOf} />}
      {planFiling && form === 'MILESTONES' && <MilestoneTable plan={plan} asOf={asOf} mayJudge={mayJudge} />}
      {planFiling && form === 'QUARTERS' && <QuarterTable plan={plan} mayJudge={mayJudge} />}
      {(mayFile || planFiling?.reason) && (
        <div className={styles.foot}>
          {mayFile && (
            <ButtonLink to={`/supervision/indicators/${code}/plan`}>
              {planFiling ? t('plan.revise') : t('plan.file')}
            </ButtonLink>
          )}
          {planFiling?.reason && (
            <p className="ms-quiet">{t('plan.reasonOf', { reason: planFiling.reason })}</p>
          )}
        </div>
      )}
    </>
  );
}

function filingNote({ revision, filedOn, filedBy }: NonNullable<Plan['planFiling']>): string {
  const words = { day: formatDay(filedOn), name: filedBy, revision: revision - 1 };
  return t(revision === 1 ? 'plan.filed' : 'plan.revised', words);
}
