import { type Change, getReason, notFound, Refusal, type Seen, assertMayAnywhere } from '@minsheng/kernel';
import type { CalendarDate } from '@minsheng/kernel/domain';
import type { Indicator } from '../catalogue/indicator.entity.ts';
import { permissions } from '../permissions.ts';
import { doneTodo } from '../todo/todo.ts';
import { FiledPlan } from './filed-plan.entity.ts';
import { findAcceptanceFault, findJudgementFault } from './judging.rules.ts';
import { MilestoneAcceptance } from './milestone-acceptance.entity.ts';
import type { JudgeQuarterInput } from './plan.inputs.ts';
import {
  assertSeen,
  findStandingPlan,
  getIndicatorFor,
  getWords,
  refuse,
  tellReaders,
  versionOf,
} from './plan.ts';
import { putStep, quarterKey, stepKey } from './plan.todos.ts';
import { QuarterJudgement } from './quarter-judgement.entity.ts';

/** Finds a step done. Refuses one of a plan filed anew since it was seen, one accepted already, a day to come, and no evidence. */
export async function acceptMilestone(
  tx: Change,
  { id: milestoneId, revision: seen }: Seen,
  acceptedOn: CalendarDate,
  evidence: string,
): Promise<Indicator> {
  const { indicator, plan } = await getPlanOfMilestone(tx, milestoneId);
  assertSeen(plan, seen);
  if (await findAcceptance(tx, milestoneId)) throw new Refusal('STEP_ALREADY_ACCEPTED');
  refuse(findAcceptanceFault(indicator.year, acceptedOn, tx.clock.today()));
  const said = getWords(evidence, 'EVIDENCE_REQUIRED', 'evidence');
  const revision = (await tx.em.count(MilestoneAcceptance, { milestoneId })) + 1;
  const given = { milestoneId, acceptedOn, evidence: said, revision, reason: null };
  tx.made('milestone.accept', 'MilestoneAcceptance', versionOf(tx, MilestoneAcceptance, indicator, given));
  await doneTodo(tx, stepKey(milestoneId));
  await tellReaders(tx, indicator);
  return indicator;
}

/** Takes an acceptance back, with a reason; that it was there until today stays known. Names the acceptance's revision. */
export async function withdrawAcceptance(
  tx: Change,
  { id: milestoneId, revision: seen }: Seen,
  reason: string,
): Promise<Indicator> {
  const { indicator, plan } = await getPlanOfMilestone(tx, milestoneId);
  const acceptance = await findAcceptance(tx, milestoneId);
  if (!acceptance) throw new Refusal('STEP_NOT_ACCEPTED');
  assertSeen(acceptance, seen);
  const said = getReason(reason);
  tx.changing('milestone.withdraw', 'MilestoneAcceptance', acceptance, said);
  acceptance.supersededOn = tx.clock.today();
  acceptance.reason = said;
  await putStep(
    tx,
    indicator,
    plan.milestones.find(({ id }) => id === milestoneId)!,
  );
  await tellReaders(tx, indicator);
  return indicator;
}

/** What is said of a quarter. */
type Judging = Omit<JudgeQuarterInput, 'revision'> & Pick<Seen, 'revision'>;

/** Judges a quarter that is over and was planned; another judgement on it needs a reason. */
export async function judgeQuarter(tx: Change, input: Judging): Promise<Indicator> {
  const { quarterEnd, standing } = input;
  const indicator = await getIndicatorFor(tx, permissions['plan:judge'], input.indicator);
  const plan = await findStandingPlan(tx, indicator.id);
  const planned = (plan?.quarters ?? []).map(({ day }) => day);
  refuse(findJudgementFault(planned, quarterEnd, tx.clock.today()));
  const grounds = getWords(input.grounds, 'GROUNDS_REQUIRED', 'grounds');
  const of = { indicatorId: indicator.id, quarterEnd };
  const before = await tx.em.findOne(QuarterJudgement, { ...of, supersededOn: null });
  // Sent again after an answer was lost: it is said already.
  if (before?.standing === standing && before.grounds === grounds) return indicator;
  assertSeen(before, input.revision);
  const reason = before ? getReason(input.reason ?? '') : null;
  if (before) {
    tx.changing('quarter.supersede', 'QuarterJudgement', before, reason!);
    before.supersededOn = tx.clock.today();
  }
  const given = { quarterEnd, standing, grounds, reason, revision: (before?.revision ?? 0) + 1 };
  tx.made('quarter.judge', 'QuarterJudgement', versionOf(tx, QuarterJudgement, indicator, given));
  await doneTodo(tx, quarterKey(indicator.id, quarterEnd));
  await tellReaders(tx, indicator);
  return indicator;
}

function findAcceptance(tx: Change, milestoneId: string): Promise<MilestoneAcceptance | null> {
  return tx.em.findOne(MilestoneAcceptance, { milestoneId, supersededOn: null });
}

/** The standing plan of a step with its indicator, locked. FORBIDDEN first, then NOT_FOUND. */
async function getPlanOfMilestone(
  tx: Change,
  milestoneId: string,
): Promise<{ readonly indicator: Indicator; readonly plan: FiledPlan }> {
  assertMayAnywhere(tx, permissions['plan:judge']);
  const ofStep = { supersededOn: null, milestones: { $contains: [{ id: milestoneId }] } };
  const before = await tx.em.findOne(FiledPlan, ofStep as object);
  if (!before) throw notFound();
  const indicator = await getIndicatorFor(tx, permissions['plan:judge'], before.indicatorId);
  // A filing may have come in between: what counts is the plan under the lock.
  const plan = await tx.em.findOne(FiledPlan, ofStep as object, { refresh: true });
  if (!plan) throw notFound();
  return { indicator, plan };
}
