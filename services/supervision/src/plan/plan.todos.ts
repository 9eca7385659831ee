import type { Change } from '@minsheng/kernel';
import { addDays } from '@minsheng/kernel/domain';
import type { Indicator } from '../catalogue/indicator.entity.ts';
import { dropTodo, putTodo } from '../todo/todo.ts';
import type { KeptMilestone, KeptQuarter } from './filed-plan.entity.ts';

/** Days in which the office accepts or judges what came to its end. */
const DAYS_TO_JUDGE = 30;

export function stepKey(id: string): string {
  return `milestone.accept/${id}`;
}

export function quarterKey(indicatorId: string, quarterEnd: string): string {
  return `quarter.judge/${indicatorId}/${quarterEnd}`;
}

/** A step waits for the office from its day on. */
export function putStep(tx: Change, { code }: Indicator, { id, title, due }: KeptMilestone): Promise<void> {
  return putTodo(tx, {
    key: stepKey(id),
    kind: 'MILESTONE_ACCEPT',
    unit: null,
    params: { code, title },
    link: `/supervision/indicators/${code}/milestones/${id}`,
    shownFrom: due,
    dueOn: addDays(due, DAYS_TO_JUDGE),
  });
}

/** Steps of a plan that took the place of another; those accepted are done with. */
export async function putSteps(
  tx: Change,
  indicator: Indicator,
  before: readonly KeptMilestone[],
  now: readonly KeptMilestone[],
  accepted: ReadonlySet<string>,
): Promise<void> {
  const ids = new Set(now.map(({ id }) => id));
  for (const { id } of before) if (!ids.has(id)) await dropTodo(tx, stepKey(id));
  for (const step of now) if (!accepted.has(step.id)) await putStep(tx, indicator, step);
}

/** Quarters wait for the office once they are over. */
export async function putQuarters(
  tx: Change,
  { id, code }: Indicator,
  quarters: readonly KeptQuarter[],
  judged: ReadonlySet<string>,
): Promise<void> {
  for (const { day } of quarters) {
    if (judged.has(day)) continue;
    await putTodo(tx, {
      key: quarterKey(id, day),
      kind: 'QUARTER_JUDGE',
      unit: null,
      params: { code, day },
      link: `/supervision/indicators/${code}/quarters/${day}`,
      shownFrom: addDays(day, 1),
      dueOn: addDays(day, DAYS_TO_JUDGE),
    });
  }
}
