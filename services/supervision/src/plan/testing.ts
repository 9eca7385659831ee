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
export function file(
  world: World,
  caller: Caller,
  mutation: Filing,
  code: string,
  rows: readonly object[],
  reason?: string,
): Promise<Answer> {
  const { argument, type } = FILINGS[mutation];
  return world.ask(
    caller,
    `mutation ($id: ID!, $rows: [${type}!]!, $reason: String) {
      changed: ${mutation}(indicator: $id, ${argument}: $rows, reason: $reason) {
        planFiling { revision filedBy filedOn reason } planNodes { day value }
        milestones { id title standard due acceptedOn acceptedBy evidence } } }`,
    { id: indicatorId(code), rows, reason },
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

/** Judges the second quarter unless another is given. */
export function judge(
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
  return world.ask(
    caller,
    `mutation ($input: JudgeQuarterInput!) {
      changed: judgeQuarter(input: $input) { judgements { quarterEnd standing grounds reason judgedBy } } }`,
    { input },
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
