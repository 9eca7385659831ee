import { Button, PageBar, QueryView, useParams, usePageQuery, useSetting } from '@minsheng/kit';
import { t } from '../messages.ts';
import { commitmentTitle } from './plan.ts';
import { UnitPlanCards } from './unit-plan-cards.tsx';
import { WorkPlanQuery } from './work-plan.documents.ts';

/** The plans of all units with a part in a commitment: people, projects, money, days; printed for the leader's signature. */
export function WorkPlanPage() {
  const { code = '' } = useParams();
  const { year } = useSetting();
  const query = usePageQuery(WorkPlanQuery, { year, code });
  const plans = query.data?.workPlans ?? [];
  return (
    <>
      <PageBar
        title={plans[0] ? commitmentTitle(plans[0]) : t('workPlan.title')}
        crumbs={[{ title: t('workPlans.title'), to: '/supervision/plans' }]}
      >
        <Button onClick={() => print()}>{t('workPlan.print')}</Button>
      </PageBar>
      <div className="ms-page">
        <QueryView query={query} pick={(data) => data.commitment && data}>
          {({ workPlans, commitment }) => (
            <div className="ms-stack">
              {workPlans.map((plan) => (
                <UnitPlanCards
                  key={plan.id}
                  plan={plan}
                  indicators={commitment!.indicators}
                  refetch={query.refetch}
                />
              ))}
            </div>
          )}
        </QueryView>
      </div>
    </>
  );
}
