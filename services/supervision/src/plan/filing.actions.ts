import { isDeepStrictEqual } from 'node:util';
import { type Change, getReason, Refusal, type Seen } from '@minsheng/kernel';
import { toCanonical } from '@minsheng/kernel/domain';
import type { Indicator } from '../catalogue/indicator.entity.ts';
import { Commitment } from '../catalogue/commitment.entity.ts';
import { Notice } from '../catalogue/notice.entity.ts';
import { permissions } from '../permissions.ts';
import { termsOf } from '../progress/terms-of.ts';
import { tellCompleteness } from '../work-plan/work-plan.todos.ts';
import { FiledPlan, type KeptMilestone } from './filed-plan.entity.ts';
import {
  findAcceptedFault,
  findJudgedFault,
  findNodeFault,
  findQuarterFault,
  findStepFault,
  type PlanForm,
  planFormOf,
  quartersOwed,
  type PlannedStep,
} from './filing.rules.ts';
import { putQuarters, putSteps } from './plan.todos.ts';
import { MilestoneAcceptance } from './milestone-acceptance.entity.ts';
import type { MilestoneInput, PlanNodeInput, PlanQuarterInput } from './plan.inputs.ts';
import { assertSeen, findStandingPlan, getIndicatorFor, refuse, tellReaders, versionOf } from './plan.ts';
import { QuarterJudgement } from './quarter-judgement.entity.ts';

interface Filing<Row> {
  readonly indicator: string;
  /** Of the plan that was seen; 0 where none was filed. */
  readonly revision: Seen['revision'];
  readonly rows: readonly Row[];
  readonly reason?: string | null;
}

type Lists = Partial<Pick<FiledPlan, 'nodes' | 'quarters' | 'milestones'>>;

/**
 * Files the values promised by day. A change of what stands needs a reason; filed again as it stands, nothing happens.
 * Refuses to replace a plan that was filed since another was seen.
 */
export function filePlanNodes(tx: Change, filing: Filing<PlanNodeInput>): Promise<Indicator> {
  return file(tx, 'NODES', filing, async (indicator) => {
    refuse(findNodeFault(termsOf(indicator), filing.rows));
    return { nodes: filing.rows.map(({ day, value }) => ({ day, value: toCanonical(value) })) };
  });
}

/** Files the work of every quarter still owed when the notice came. What a quarter was judged by must stay. */
export function filePlanQuarters(tx: Change, filing: Filing<PlanQuarterInput>): Promise<Indicator> {
  return file(tx, 'QUARTERS', filing, async (indicator, standing) => {
    const { id, year } = indicator;
    const { issuedOn } = await tx.em.findOneOrFail(Notice, { year });
    const quarters = filing.rows.map(({ day, work }) => ({ day, work: work.trim() }));
    refuse(findQuarterFault(quartersOwed(year, issuedOn), quarters));
    const judged = await tx.em.find(QuarterJudgement, { indicatorId: id, supersededOn: null });
    const ends = new Set(judged.map(({ quarterEnd }) => quarterEnd));
    refuse(findJudgedFault(standing?.quarters ?? [], quarters, ends));
    await putQuarters(tx, indicator, quarters, ends);
    return { quarters };
  });
}

/** Files a deliverable's steps. A step accepted already must stay as it is: first its acceptance is withdrawn. */
export function fileMilestones(tx: Change, filing: Filing<MilestoneInput>): Promise<Indicator> {
  return file(tx, 'MILESTONES', filing, async (indicator, standing) => {
    const steps = filing.rows.map(({ id, title, standard, due }) => ({
      id: id ?? undefined,
      title: title.trim(),
      standard: standard.trim(),
      due,
    }));
    refuse(findStepFault(termsOf(indicator), steps));
    const before = standing?.milestones ?? [];
    const milestones = withIds(steps, before);
    const accepted = await tx.em.find(MilestoneAcceptance, { indicatorId: indicator.id, supersededOn: null });
    const done = new Set(accepted.map((it) => it.milestoneId));
    refuse(findAcceptedFault(before, milestones, done));
    await putSteps(tx, indicator, before, milestones, done);
    return { milestones };
  });
}

/** A step keeps its id through revisions: the one that is said, or that of the same words. Refuses ids not of this plan. */
function withIds(
  steps: readonly (PlannedStep & { readonly id?: string })[],
  before: readonly KeptMilestone[],
): KeptMilestone[] {
  const free = new Map(before.map((step) => [step.id, step]));
  const take = (id: string | undefined) => id !== undefined && free.delete(id);
  // The ids that are said first, or a step of the same words could take one of them.
  for (const [nth, { id }] of steps.entries())
    if (id !== undefined && !take(id)) throw new Refusal('STEP_UNKNOWN', { field: 'steps', row: nth + 1 });
  return steps.map(({ id, ...step }) => {
    const same = [...free.values()].find((it) => isDeepStrictEqual({ ...it, id: '' }, { ...step, id: '' }));
    const kept = id ?? (take(same?.id) ? same!.id : crypto.randomUUID());
    return { ...step, id: kept };
  });
}

async function file<Row>(
  tx: Change,
  form: PlanForm,
  { indicator: id, revision, reason }: Filing<Row>,
  check: (indicator: Indicator, standing: FiledPlan | null) => Promise<Lists>,
): Promise<Indicator> {
  const indicator = await getIndicatorFor(tx, permissions['plan:file'], id);
  if (planFormOf(indicator) !== form) throw new Refusal('PLAN_OF_ANOTHER_FORM', { field: 'indicator' });
  const standing = await findStandingPlan(tx, id);
  const lists = await check(indicator, standing);
  if (standing && isDeepStrictEqual(lists, listsOf(standing, lists))) return indicator;
  assertSeen(standing, revision);
  const said = standing ? getReason(reason ?? '') : null;
  if (standing) {
    tx.changing('plan.supersede', 'FiledPlan', standing, said!);
    standing.supersededOn = tx.clock.today();
  }
  const filed = versionOf(tx, FiledPlan, indicator, {
    nodes: [],
    quarters: [],
    milestones: [],
    ...lists,
    revision: (standing?.revision ?? 0) + 1,
    reason: said,
  });
  tx.made('plan.file', 'FiledPlan', filed);
  const commitment = await tx.em.findOneOrFail(Commitment, { id: indicator.commitmentId });
  await tellCompleteness(tx, commitment, indicator.ownerId);
  await tellReaders(tx, indicator);
  return indicator;
}

function listsOf(plan: FiledPlan, like: Lists): Lists {
  const keys = Object.keys(like) as (keyof Lists)[];
  return Object.fromEntries(keys.map((key) => [key, plan[key]]));
}
