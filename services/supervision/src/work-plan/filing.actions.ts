import { isDeepStrictEqual } from 'node:util';
import { LockMode } from '@mikro-orm/core';
import {
  assertMay,
  assertMayAnywhere,
  type Change,
  changedSinceSeen,
  getOwnFile,
  getReason,
  type Holders,
  notFound,
  Refusal,
  AS_IT_STANDS,
  type Seen,
} from '@minsheng/kernel';
import { toCanonical, ZERO } from '@minsheng/kernel/domain';
import { Commitment } from '../catalogue/commitment.entity.ts';
import { permissions } from '../permissions.ts';
import { refuse } from '../plan/plan.ts';
import { type Decision, WorkPlan } from './work-plan.entity.ts';
import type { DecisionInput, ProjectInput, WorkPlanInput } from './work-plan.inputs.ts';
import {
  changesPromise,
  DECISION_OF,
  findPlanFault,
  type PlanContent,
  type Project,
} from './work-plan.rules.ts';
import { tellCompleteness } from './work-plan.todos.ts';

/** Of which plan, and what was seen of it. */
export interface OfUnit {
  readonly commitment: string;
  readonly unit: string;
}

/**
 * The commitment for an act on a unit's plan of it, locked until the transaction ends. FORBIDDEN for whoever may do this
 * nowhere or not for that unit, NOT_FOUND for a commitment that the unit has no part in.
 */
export async function getCommitmentFor(
  tx: Change,
  holders: Holders,
  { commitment: id, unit }: OfUnit,
): Promise<Commitment> {
  assertMayAnywhere(tx, holders);
  assertMay(tx, holders, unit);
  const commitment = await tx.em.findOne(Commitment, { id }, { lockMode: LockMode.PESSIMISTIC_WRITE });
  if (!commitment?.unitIds.includes(unit)) throw notFound();
  return commitment;
}

export function findStandingWorkPlan(tx: Change, { commitment, unit }: OfUnit): Promise<WorkPlan | null> {
  return tx.em.findOne(WorkPlan, { commitmentId: commitment, unitId: unit, supersededOn: null });
}

/** What every row of a plan says of itself. */
export function recorded(tx: Change, { commitment, unit }: OfUnit) {
  const { clock, caller } = tx;
  return { commitmentId: commitment, unitId: unit, recordedOn: clock.today(), recordedBy: caller.name };
}

interface Filing extends OfUnit, Omit<WorkPlanInput, 'commitment' | 'unit' | 'revision'> {
  /** Of the plan that was seen; 0 where none was filed. */
  readonly revision: Seen['revision'];
}

/**
 * Files a unit's projects and money for a commitment, in place of what stands. Another deadline, scope or a project less
 * needs a reason and the paper of whoever may change the promise: of voted commitments the decision of the congress's
 * standing committee, of municipal ones the city's document. All else may be mended without.
 */
export async function fileWorkPlan(tx: Change, filing: Filing): Promise<Commitment> {
  const commitment = await getCommitmentFor(tx, permissions['plan:file'], filing);
  const standing = await findStandingWorkPlan(tx, filing);
  const content = contentOf(filing, standing);
  refuse(findPlanFault(commitment.year, content));
  if (standing && isDeepStrictEqual(contentOf(standing, standing), content)) return commitment;
  assertSeen(standing, filing.revision);
  const promise = changesPromise(standing ?? undefined, content);
  const reason = promise ? getReason(filing.reason ?? '') : (filing.reason?.trim() ?? '') || null;
  const decision = promise ? await getDecision(tx, commitment, filing) : null;
  if (standing) {
    tx.changing('workPlan.supersede', 'WorkPlan', standing, reason ?? undefined);
    standing.supersededOn = tx.clock.today();
  }
  const revision = (standing?.revision ?? 0) + 1;
  const made = { ...recorded(tx, filing), ...content, revision, reason, decision };
  tx.made('workPlan.file', 'WorkPlan', Object.assign(new WorkPlan(), made));
  await tellCompleteness(tx, commitment, filing.unit);
  return commitment;
}

function assertSeen(standing: WorkPlan | null, seen: Seen['revision']): void {
  if (seen === AS_IT_STANDS || (standing?.revision ?? 0) === seen) return;
  throw changedSinceSeen(standing?.recordedBy ?? null, standing?.recordedOn ?? null);
}

/** The paper, of the unit's own files. Refused where it is not attached; what it says is for people to read. */
async function getDecision(
  tx: Change,
  { batch }: Commitment,
  { decision, unit }: { readonly decision?: DecisionInput | null; readonly unit: string },
): Promise<Decision> {
  if (!decision || decision.number.trim() === '')
    throw new Refusal(DECISION_OF[batch], { field: 'decision' });
  const { decidedOn, scan } = decision;
  if (decidedOn > tx.clock.today()) throw new Refusal('DECISION_OF_LATER', { field: 'decision' });
  await getOwnFile(tx, scan, unit, 'decision');
  return { number: decision.number.trim(), decidedOn, scan };
}

type Said = Pick<WorkPlanInput, 'fundsNeeded' | 'sources'> & { readonly projects: readonly ProjectInput[] };

/** What is said, as it is kept. Refuses ids that are not of the standing plan. */
function contentOf(said: Said | PlanContent, standing: PlanContent | null): PlanContent {
  const projects = said.projects.map((it): Project => ({
    id: idOf(
      it.id,
      standing?.projects.find(({ title }) => title === it.title.trim()),
      standing?.projects,
    ),
    title: it.title.trim(),
    scope: it.scope.trim(),
    startsOn: it.startsOn,
    deadline: it.deadline,
    standard: it.standard.trim(),
    land: it.land ?? null,
    upkeep: it.upkeep
      ? { unit: it.upkeep.unit.trim(), person: it.upkeep.person.trim(), money: money(it.upkeep.money) }
      : null,
  }));
  const sources = said.sources.map((it) => ({
    id: idOf(
      it.id,
      standing?.sources.find(({ name }) => name === it.name.trim()),
      standing?.sources,
    ),
    name: it.name.trim(),
    amount: money(it.amount),
  }));
  return { projects, fundsNeeded: said.fundsNeeded, sources };
}

function money(amount: string | typeof ZERO): string {
  return typeof amount === 'string' ? amount : toCanonical(amount);
}

interface Known {
  readonly id: string;
}

/** What is said by its id stays what it was; without one, what is called alike. Refuses ids that are not of the plan. */
function idOf(id: string | null | undefined, alike: Known | undefined, known: readonly Known[] = []): string {
  if (id == null) return alike?.id ?? crypto.randomUUID();
  if (known.some((it) => it.id === id)) return id;
  throw new Refusal('PLAN_ROW_UNKNOWN', { field: 'id' });
}
