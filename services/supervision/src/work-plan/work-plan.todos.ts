import type { Change } from '@minsheng/kernel';
import { addDays, addWorkingDays, type CalendarDate } from '@minsheng/kernel/domain';
import { loadWorkCalendar } from '@minsheng/seeds/working-days';
import type { Commitment } from '../catalogue/commitment.entity.ts';
import { Indicator } from '../catalogue/indicator.entity.ts';
import { Notice } from '../catalogue/notice.entity.ts';
import { FiledPlan } from '../plan/filed-plan.entity.ts';
import { owesPlan } from '../plan/filing.rules.ts';
import { doneTodo, putTodo } from '../todo/todo.ts';
import { FilledPost, WorkPlan } from './work-plan.entity.ts';
import { type Missing, monthsAfter, type Project, UPKEEP_MONTHS, whatIsMissing } from './work-plan.rules.ts';

/** Working days from the notice to a complete plan; a practice of this county. */
const DAYS_TO_PLAN = 20;
const CALENDAR = loadWorkCalendar();

/** The day by which the plans of a notice are to be complete. */
export function planDueOn(issuedOn: CalendarDate): CalendarDate {
  return addWorkingDays(issuedOn, DAYS_TO_PLAN, CALENDAR);
}

/** What a unit's plan for a commitment lacks, as this transaction sees it after its flush. */
async function findMissing(
  { em }: Pick<Change, 'em'>,
  commitmentId: string,
  unitId: string,
): Promise<readonly Missing[]> {
  const of = { commitmentId, unitId };
  const plan = await em.findOne(WorkPlan, { ...of, supersededOn: null });
  const posts = await em.find(FilledPost, { ...of, untilOn: null });
  const own = await em.find(Indicator, { commitmentId, ownerId: unitId });
  const owed = own.filter(owesPlan);
  const filed = await em.find(FiledPlan, {
    indicatorId: { $in: owed.map(({ id }) => id) },
    supersededOn: null,
  });
  const planned = new Set(filed.map(({ indicatorId }) => indicatorId));
  return whatIsMissing({
    plan: plan ?? undefined,
    posts: posts.map(({ post }) => post),
    unplanned: owed.filter(({ id }) => !planned.has(id)).map(({ code }) => code),
  });
}

/** Says in the unit's to-do list that its plan lacks something, or that it does no more. Call last in an act of the plan. */
export async function tellCompleteness(
  tx: Pick<Change, 'em' | 'clock' | 'caller'>,
  { id, year, code, shortTitle }: Commitment,
  unitId: string,
): Promise<void> {
  await tx.em.flush();
  const key = `plan.complete/${id}/${unitId}`;
  if ((await findMissing(tx, id, unitId)).length === 0) return doneTodo(tx, key);
  const { issuedOn } = await tx.em.findOneOrFail(Notice, { year });
  await putTodo(tx, {
    key,
    kind: 'PLAN_COMPLETE',
    unit: unitId,
    params: { title: shortTitle },
    link: `/supervision/plans/${code}`,
    shownFrom: issuedOn,
    dueOn: planDueOn(issuedOn),
  });
}

const SHOWN_AHEAD = 30;

export function upkeepKey(projectId: string, months: number): string {
  return `upkeep.check/${projectId}/${months}`;
}

/** What an accepted project asks of its unit: to look after it, and to look at it after 6, 12 and 24 months. */
export async function putUpkeepChecks(
  tx: Change,
  { code }: Commitment,
  unitId: string,
  { id, title }: Project,
  acceptedOn: CalendarDate,
): Promise<void> {
  for (const months of UPKEEP_MONTHS) {
    const dueOn = monthsAfter(acceptedOn, months);
    await putTodo(tx, {
      key: upkeepKey(id, months),
      kind: 'UPKEEP_CHECK',
      unit: unitId,
      params: { title, months },
      link: `/supervision/plans/${code}`,
      shownFrom: addDays(dueOn, -SHOWN_AHEAD),
      dueOn,
    });
  }
}
