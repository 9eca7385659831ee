import type { ReactNode } from 'react';
import { ForbiddenPanel, QueryView, useParams, usePageQuery, useSetting } from '@minsheng/kit';
import type { UnitPlan } from './plan.ts';
import { WorkPlanQuery } from './work-plan.documents.ts';

interface UnitPlanFormProps {
  readonly children: (plan: UnitPlan, refetch: () => void) => ReactNode;
}

/** A form on the plan of the address's unit, for those who may file it. */
export function UnitPlanForm({ children }: UnitPlanFormProps) {
  const { code = '', unit = '' } = useParams();
  const { year } = useSetting();
  const query = usePageQuery(WorkPlanQuery, { year, code });
  return (
    <QueryView query={query} pick={(data) => data.workPlans.find((plan) => plan.unit.code === unit)}>
      {(plan) => (plan.viewerCanFile ? children(plan, query.refetch) : <ForbiddenPanel />)}
    </QueryView>
  );
}
