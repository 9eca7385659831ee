import { type Change, Refusal } from '@minsheng/kernel';
import { type CalendarDate, decimal, toCanonical } from '@minsheng/kernel/domain';
import type { Commitment } from '../catalogue/commitment.entity.ts';
import { permissions } from '../permissions.ts';
import { getWords, refuse } from '../plan/plan.ts';
import { doneTodo } from '../todo/todo.ts';
import { findStandingWorkPlan, getCommitmentFor, type OfUnit, recorded } from './filing.actions.ts';
import { FundReport, ProjectAcceptance, UpkeepCheck } from './work-plan.entity.ts';
import type { SpentInput } from './work-plan.inputs.ts';
import { findSpentFault, monthsAfter, type Project, UPKEEP_MONTHS } from './work-plan.rules.ts';
import { putUpkeepChecks, upkeepKey } from './work-plan.todos.ts';

/** Reports what of each source was allocated and paid by the end of a quarter, in place of what was reported of it before. */
export async function reportFunds(
  tx: Change,
  of: OfUnit,
  quarterEnd: CalendarDate,
  rows: readonly SpentInput[],
): Promise<Commitment> {
  const commitment = await getCommitmentFor(tx, permissions['plan:file'], of);
  const plan = await findStandingWorkPlan(tx, of);
  refuse(findSpentFault(plan?.sources ?? [], rows, quarterEnd, tx.clock.today()));
  const sourceIds = rows.map(({ sourceId }) => sourceId);
  const standing = await tx.em.find(FundReport, {
    sourceId: { $in: sourceIds },
    quarterEnd,
    supersededOn: null,
  });
  for (const { sourceId, allocated, paid } of rows) {
    const before = standing.find((it) => it.sourceId === sourceId);
    if (before && decimal(before.allocated).eq(allocated) && decimal(before.paid).eq(paid)) continue;
    if (before) {
      tx.changing('funds.supersede', 'FundReport', before);
      before.supersededOn = tx.clock.today();
    }
    const said = { sourceId, quarterEnd, allocated: toCanonical(allocated), paid: toCanonical(paid) };
    const revision = (before?.revision ?? 0) + 1;
    tx.made(
      'funds.report',
      'FundReport',
      Object.assign(new FundReport(), { ...recorded(tx, of), ...said, revision }),
    );
  }
  return commitment;
}

/** Finds a project done by its standard; from then on its unit looks after it. Refuses one accepted already, or on a day to come. */
export async function acceptProject(
  tx: Change,
  of: OfUnit,
  projectId: string,
  acceptedOn: CalendarDate,
  evidence: string,
): Promise<Commitment> {
  const commitment = await getCommitmentFor(tx, permissions['plan:judge'], of);
  const project = await getProject(tx, of, projectId);
  if (acceptedOn > tx.clock.today() || acceptedOn < project.startsOn)
    throw new Refusal('DAY_OUT_OF_RANGE', { field: 'day', first: project.startsOn, last: tx.clock.today() });
  const said = getWords(evidence, 'EVIDENCE_REQUIRED', 'evidence');
  if (await tx.em.findOne(ProjectAcceptance, { projectId })) throw new Refusal('PROJECT_ACCEPTED');
  const accepted = { ...recorded(tx, of), projectId, acceptedOn, evidence: said };
  tx.made('project.accept', 'ProjectAcceptance', Object.assign(new ProjectAcceptance(), accepted));
  await putUpkeepChecks(tx, commitment, of.unit, project, acceptedOn);
  return commitment;
}

/** Records what a look at an accepted project found, 6, 12 or 24 months after its acceptance. */
export async function recordUpkeepCheck(
  tx: Change,
  of: OfUnit,
  projectId: string,
  months: number,
  finding: string,
): Promise<Commitment> {
  const commitment = await getCommitmentFor(tx, permissions['plan:file'], of);
  await getProject(tx, of, projectId);
  const acceptance = await tx.em.findOne(ProjectAcceptance, { projectId });
  if (!acceptance) throw new Refusal('PROJECT_NOT_ACCEPTED');
  if (!UPKEEP_MONTHS.some((it) => it === months))
    throw new Refusal('UPKEEP_MONTHS_UNKNOWN', { field: 'months' });
  const at = UPKEEP_MONTHS.findIndex((it) => it === months);
  const first = at === 0 ? acceptance.acceptedOn : monthsAfter(acceptance.acceptedOn, UPKEEP_MONTHS[at - 1]!);
  if (tx.clock.today() < first) throw new Refusal('UPKEEP_TOO_EARLY', { day: first });
  if (await tx.em.findOne(UpkeepCheck, { projectId, months })) throw new Refusal('UPKEEP_CHECKED');
  const said = { finding: getWords(finding, 'FINDING_REQUIRED', 'finding'), checkedOn: tx.clock.today() };
  const check = { ...recorded(tx, of), ...said, projectId, months };
  tx.made('upkeep.check', 'UpkeepCheck', Object.assign(new UpkeepCheck(), check));
  await doneTodo(tx, upkeepKey(projectId, months));
  return commitment;
}

async function getProject(tx: Change, of: OfUnit, projectId: string): Promise<Project> {
  const plan = await findStandingWorkPlan(tx, of);
  const project = plan?.projects.find(({ id }) => id === projectId);
  if (!project) throw new Refusal('PROJECT_UNKNOWN', { field: 'project' });
  return project;
}
