import type { UnitPlanPartsFragment, WorkPlanQuery } from '../gql/graphql.ts';
import { t } from '../messages.ts';

export type UnitPlan = UnitPlanPartsFragment;
export type Project = UnitPlan['projects'][number];
export type PlannedIndicator = NonNullable<WorkPlanQuery['commitment']>['indicators'][number];

/** Address of a unit's part of a plan's pages. */
export function planPath({ commitment, unit }: Pick<UnitPlan, 'commitment' | 'unit'>, page = ''): string {
  return `/supervision/plans/${commitment.code}${page && `/${unit.code}/${page}`}`;
}

export function commitmentTitle({
  commitment: { batch, number, shortTitle },
}: Pick<UnitPlan, 'commitment'>): string {
  return `${t(`commitment.full.${batch}`, { number })} ${shortTitle}`;
}

/** A line of the schedule: what must be done by a day, whoever it is of. */
export interface ScheduleLine {
  readonly key: string;
  readonly title: string;
  readonly startsOn: string | null;
  readonly due: string;
  readonly doneOn: string | null;
}

/** All that is planned of a unit's part by its day: projects, steps, values and quarters (倒排工期表). */
export function scheduleOf(plan: UnitPlan, indicators: readonly PlannedIndicator[]): ScheduleLine[] {
  const projects = plan.projects.map((it) => ({
    key: it.id,
    title: it.title,
    startsOn: it.startsOn,
    due: it.deadline,
    doneOn: it.acceptedOn,
  }));
  const own = indicators.filter(({ owner }) => owner.id === plan.unit.id);
  const steps = own.flatMap(({ code, milestones }) =>
    milestones.map((it) => ({
      key: it.id,
      title: t('schedule.step', { code, title: it.title }),
      startsOn: null,
      due: it.due,
      doneOn: it.acceptedOn,
    })),
  );
  const nodes = own.flatMap(({ id, code, name, unitOfMeasure, planNodes }) =>
    planNodes.map(({ day, value, work }) => ({
      key: `${id} ${day}`,
      title:
        value === null
          ? t('schedule.work', { code, work: work ?? '' })
          : t('schedule.value', { code, name, value, unit: unitOfMeasure }),
      startsOn: null,
      due: day,
      doneOn: null,
    })),
  );
  return [...projects, ...steps, ...nodes].sort((a, b) => a.due.localeCompare(b.due));
}

/** Share of the year gone by on a day, 0 to 1: the width of a bar, no figure. */
export function shareOfYear(year: number, day: string): number {
  const [from, to, at] = [`${year}-01-01`, `${year + 1}-01-01`, day].map((it) =>
    Date.parse(`${it}T00:00:00Z`),
  ) as [number, number, number];
  return Math.min(1, Math.max(0, (at - from) / (to - from)));
}
