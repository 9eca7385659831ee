import type { MilestoneInput, PlanNodeInput, PlanQuarterInput } from '../gql/graphql.ts';
import type { Plan } from './plan-card.tsx';

/** A row of the form; each form of plan uses some of it. */
export interface PlanRow {
  /** Of a milestone that is filed already. */
  readonly id?: string;
  readonly day?: string;
  readonly value?: string;
  readonly work?: string;
  readonly title?: string;
  readonly standard?: string;
}

// Not called nodes or steps: refusals name those, and are shown below the rows with their number.
export interface PlanValues {
  readonly rows: readonly PlanRow[];
  readonly reason?: string;
}

type Filed = Pick<Plan, 'planForm' | 'planNodes' | 'milestones' | 'quartersOwed'>;

/** What stands now; where nothing does, an empty row, or all quarters that are owed. */
export function rowsOf({ planForm, planNodes, milestones, quartersOwed }: Filed): PlanRow[] {
  if (planForm === 'MILESTONES' && milestones.length > 0)
    return milestones.map(({ id, title, standard, due }) => ({ id, title, standard, day: due }));
  if (planForm === 'QUARTERS')
    return quartersOwed.map((day) => ({
      day,
      work: planNodes.find((node) => node.day === day)?.work ?? undefined,
    }));
  if (planNodes.length > 0) return planNodes.map(({ day, value }) => ({ day, value: value ?? undefined }));
  return [{}];
}

export function toNodes({ rows }: PlanValues): PlanNodeInput[] {
  return rows.map(({ day = '', value = '' }) => ({ day, value: value.trim() }));
}

export function toQuarters({ rows }: PlanValues): PlanQuarterInput[] {
  return rows.map(({ day = '', work = '' }) => ({ day, work }));
}

export function toMilestones({ rows }: PlanValues): MilestoneInput[] {
  return rows.map(({ id, day = '', title = '', standard = '' }) => ({ id, title, standard, due: day }));
}
