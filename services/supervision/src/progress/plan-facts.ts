import type { Context } from '@minsheng/kernel';
import { decimal, ZERO } from '@minsheng/kernel/domain';
import type { Indicator } from '../catalogue/indicator.entity.ts';
import { planFormOf } from '../plan/filing.rules.ts';
import { plansByKey } from '../plan/plan.loaders.ts';
import type { FactsKey } from './facts.loaders.ts';
import type { Facts, PlanNode } from './terms.rules.ts';

/** What the work plan gives to a reading. */
export interface PlanFacts extends Pick<Facts, 'milestones' | 'judgements'> {
  readonly nodes: readonly PlanNode[];
}

/** Plan, acceptances and judgements as the rules read them. */
export async function findPlanFacts(
  ctx: Context,
  { id }: Indicator,
  { knownOn }: Pick<FactsKey, 'knownOn'>,
): Promise<PlanFacts> {
  const plan = await ctx.load(plansByKey, { indicatorId: id, knownOn });
  return {
    // A quarter has a day and no value: it is judged, not measured.
    nodes: [
      ...plan.nodes.map(({ day, value }) => ({ day, value: decimal(value) })),
      ...plan.quarters.map(({ day }) => ({ day, value: ZERO })),
    ],
    milestones: plan.milestones,
    judgements: plan.judgements.map(({ quarterEnd, standing }) => ({ day: quarterEnd, standing })),
  };
}

/**
 * Whether the indicator can be read: a measure feeds it, or, where its plan is all there is, the plan is filed. Of
 * continuous work the problems that are found and settled can be read before there is a plan: 未报方案, with both numbers.
 */
export function isConnected(indicator: Indicator, bound: boolean, { nodes, milestones }: PlanFacts): boolean {
  const form = planFormOf(indicator);
  if (form === 'MILESTONES') return milestones.length > 0;
  return bound || (form === 'QUARTERS' && nodes.length > 0);
}
