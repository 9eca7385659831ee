import type { CalendarDate } from '@minsheng/kernel/domain';
import type { DemoJudgement, DemoMilestone, DemoPlan } from './plans.ts';

/** One thing that somebody did, on its business day; `key` serves as its request key. */
export type DemoPlanEvent = { readonly day: CalendarDate; readonly key: string; readonly code: string } & (
  | { readonly kind: 'file'; readonly plan: DemoPlan }
  | { readonly kind: 'judge'; readonly judgement: DemoJudgement }
  | { readonly kind: 'accept'; readonly milestone: DemoMilestone }
  | { readonly kind: 'withdraw'; readonly milestone: DemoMilestone; readonly reason: string }
);

/** What was done with all plans, in the order of its days. */
export function eventsOf(plans: readonly DemoPlan[]): readonly DemoPlanEvent[] {
  return plans.flatMap(eventsOfPlan).toSorted((a, b) => a.day.localeCompare(b.day));
}

function eventsOfPlan(plan: DemoPlan): DemoPlanEvent[] {
  const { code } = plan;
  const key = (what: string) => `demo-plan-${code}-${what}`;
  return [
    { kind: 'file', day: plan.filedOn, key: key('file'), code, plan },
    ...(plan.judged ?? []).map((judgement) => ({
      kind: 'judge' as const,
      day: judgement.on,
      key: key(judgement.quarterEnd),
      code,
      judgement,
    })),
    ...(plan.milestones ?? []).flatMap((milestone, nth) => eventsOfStep(milestone, code, key(String(nth)))),
  ];
}

function eventsOfStep(milestone: DemoMilestone, code: string, key: string): DemoPlanEvent[] {
  const { accepted } = milestone;
  if (!accepted) return [];
  const { on: day, withdrawn } = accepted;
  const events: DemoPlanEvent[] = [{ kind: 'accept', day, key: `${key}-accept`, code, milestone }];
  if (withdrawn)
    events.push({
      kind: 'withdraw',
      day: withdrawn.on,
      key: `${key}-withdraw`,
      code,
      milestone,
      reason: withdrawn.reason,
    });
  return events;
}
