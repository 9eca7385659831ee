import { addDays, calendarDate, type CalendarDate } from '@minsheng/kernel/domain';
import type { Random } from '../random.ts';
import { LAST, after, type DemoStage, type DemoUnit, type DemoWorks, type HousingStep } from './steps.ts';

/** What a works is before its days and its money are drawn. */
export interface WorksPlan {
  readonly key: string;
  readonly unit: DemoUnit;
  readonly kind: DemoWorks['kind'];
  readonly name: string;
  readonly township: string | null;
  readonly contractor: string;
  /** Yuan. */
  readonly contractSum: number;
  readonly peopleReached: number;
  readonly startedOn: CalendarDate;
  /** Days that it was planned to take; left out: about to the end of the year. */
  readonly lasts?: number;
  /** The stage that it reaches, and on which day, after being under way; undefined while it is. */
  readonly end?: { readonly stage: DemoStage; readonly on: CalendarDate };
  /** How much of the work is done on the last day, 0 to 1. */
  readonly done: number;
}

const PAYDAYS = ['2026-04-28', '2026-06-29', '2026-09-28', '2026-11-10'].map((day) => calendarDate(day));

/** The day on which a works is recorded: some weeks before it starts. */
export function recordedDay({ startedOn }: Pick<WorksPlan, 'startedOn'>): CalendarDate {
  return after(startedOn, -50);
}

/** A works from its preparation to the stage it has come to, with its money. */
export function worksCourse(random: Random, plan: WorksPlan): readonly HousingStep[] {
  const { key, unit, startedOn, end, lasts } = plan;
  const recordedOn = recordedDay(plan);
  const input: DemoWorks = {
    kind: plan.kind,
    name: plan.name,
    township: plan.township,
    contractNumber: `SZ-2026-${key.replace('demo-', '').toUpperCase()}`,
    contractor: plan.contractor,
    contractSum: plan.contractSum.toFixed(2),
    peopleReached: plan.peopleReached,
    plannedStart: after(startedOn, -random.between(0, 9)),
    plannedEnd: lasts ? after(startedOn, lasts) : after(end?.on ?? LAST, random.between(-15, 35)),
    preparedOn: after(recordedOn, -random.between(3, 20)),
  };
  const stage = (to: DemoStage, on: CalendarDate): HousingStep => ({
    act: 'stage',
    day: on,
    unit,
    key,
    stage: to,
    on,
  });
  return [
    { act: 'works', day: recordedOn, unit, key, input },
    stage('TENDER', after(recordedOn, 12)),
    stage('STARTED', startedOn),
    stage('UNDER_WAY', after(startedOn, 10)),
    ...payments(plan),
    ...(end ? [stage(end.stage, end.on)] : []),
  ];
}

function payments({ key, unit, contractSum, startedOn, done }: WorksPlan): readonly HousingStep[] {
  const days = PAYDAYS.filter((day) => day > addDays(startedOn, 12));
  return days.map((day, nth) => {
    const share = (nth + 1) / days.length;
    const allocated = contractSum * Math.min(0.97, 0.35 + 0.55 * share * Math.max(done, 0.6));
    const paid = Math.min(allocated, contractSum * (0.1 + 0.75 * share * done));
    return { act: 'money', day, unit, key, allocated: allocated.toFixed(2), paid: paid.toFixed(2) };
  });
}
