import type { Caller } from '@minsheng/kernel';
import { type Answer, callerWith, indicatorId, type World } from '@minsheng/kernel/testing';

export const CLERK = callerWith('UNIT_CLERK', 'HEALTH');
export const REVIEWER = callerWith('UNIT_REVIEWER', 'HEALTH');
export const SUPERVISOR = callerWith('SUPERVISOR');

const FILINGS = {
  filePlanNodes: { argument: 'nodes', type: 'PlanNodeInput' },
  filePlanQuarters: { argument: 'quarters', type: 'PlanQuarterInput' },
  fileMilestones: { argument: 'steps', type: 'MilestoneInput' },
} as const;

type Filing = keyof typeof FILINGS;

/** Files a plan; the answer's `changed` is the indicator. */
export async function file(
  world: World,
  caller: Caller,
  mutation: Filing,
  code: string,
  rows: readonly object[],
  reason?: string,
  revision?: number,
): Promise<Answer> {
  const { argument, type } = FILINGS[mutation];
  return world.ask(
    caller,
    `mutation ($id: ID!, $revision: Int!, $rows: [${type}!]!, $reason: String) {
      changed: ${mutation}(indicator: $id, revision: $revision, ${argument}: $rows, reason: $reason) {
        planFiling { revision filedBy filedOn reason } planNodes { day value }
        milestones { id title standard due acceptedOn acceptedBy evidence } } }`,
    {
      id: indicatorId(code),
      revision: revision ?? (await planRevision(world, indicatorId(code))),
      rows,
      reason,
    },
  );
}

/** Files a plan as the unit's clerk; returns its milestones, none where it is of another form. */
export async function planned(
  world: World,
  mutation: Filing,
  code: string,
  rows: readonly object[],
): Promise<readonly { readonly id: string }[]> {
  const { data, errors } = await file(world, CLERK, mutation, code, rows);
  if (errors.length > 0) throw new Error(JSON.stringify(errors));
  return (data as { changed: { milestones: { id: string }[] } }).changed.milestones;
}

/** The revision of the plan that stands; 0 where none was filed. */
export function planRevision(world: World, indicator: string): Promise<number> {
  return revisionWhere(world, 'filed_plan', 'indicator_id = ?', indicator);
}

/** Of the plan in which a milestone stands. */
export function planRevisionOf(world: World, milestone: string): Promise<number> {
  return revisionWhere(world, 'filed_plan', `milestones::text like '%' || ? || '%'`, milestone);
}

/** Of the acceptance of a milestone; 0 where it is not accepted. */
export function acceptanceRevision(world: World, milestone: string): Promise<number> {
  return revisionWhere(world, 'milestone_acceptance', 'milestone_id = ?', milestone);
}

function judgementRevision(world: World, indicator: string, quarterEnd: string): Promise<number> {
  const where = `indicator_id || '/' || quarter_end = ?`;
  return revisionWhere(world, 'quarter_judgement', where, `${indicator}/${quarterEnd}`);
}

async function revisionWhere(world: World, table: string, where: string, value: string): Promise<number> {
  const em = world.module.orm.em.fork();
  const [row] = await em.execute<{ revision: number }[]>(
    `select revision from ${table} where ${where} and superseded_on is null`,
    [value],
  );
  return row?.revision ?? 0;
}

/** Judges the second quarter unless another is given. */
export async function judge(
  world: World,
  caller: Caller,
  code: string,
  given: Record<string, unknown> = {},
): Promise<Answer> {
  const input = {
    indicator: indicatorId(code),
    quarterEnd: '2026-06-30',
    standing: 'ON_TRACK',
    grounds: '各项工作按计划完成',
    ...given,
  };
  const revision = given['revision'] ?? (await judgementRevision(world, input.indicator, input.quarterEnd));
  return world.ask(
    caller,
    `mutation ($input: JudgeQuarterInput!) {
      changed: judgeQuarter(input: $input) { judgements { quarterEnd standing grounds reason judgedBy } } }`,
    { input: { ...input, revision } },
  );
}

export interface AuditRow {
  readonly action: string;
  readonly unit_id: string;
  readonly before: Record<string, unknown> | null;
  readonly after: Record<string, unknown> | null;
  readonly reason: string | null;
}

/** The trail of the plans, oldest first. */
export function auditOf(world: World): Promise<AuditRow[]> {
  return world.module.orm.em
    .fork()
    .execute<AuditRow[]>('select action, unit_id, before, after, reason from audit_row order by id');
}
