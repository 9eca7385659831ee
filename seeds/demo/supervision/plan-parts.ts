import { type CalendarDate, calendarDate } from '@minsheng/kernel/domain';

/** What a unit filed for an indicator, and what the office said of it afterwards. Days are business days. */
export interface DemoPlan {
  readonly code: string;
  readonly filedOn: CalendarDate;
  /** Values by day. */
  readonly nodes?: readonly (readonly [day: CalendarDate, value: string])[];
  /** Work of the three quarters that are owed. */
  readonly quarters?: readonly [second: string, third: string, fourth: string];
  readonly judged?: readonly DemoJudgement[];
  readonly milestones?: readonly DemoMilestone[];
}

export interface DemoJudgement {
  readonly quarterEnd: CalendarDate;
  readonly on: CalendarDate;
  readonly standing: 'ON_TRACK' | 'BEHIND';
  readonly grounds: string;
}

export interface DemoMilestone {
  readonly title: string;
  readonly standard: string;
  readonly due: CalendarDate;
  /** Accepted as of `day`, entered on `on`; perhaps taken back later. */
  readonly accepted?: {
    readonly day: CalendarDate;
    readonly on: CalendarDate;
    readonly evidence: string;
    readonly withdrawn?: { readonly on: CalendarDate; readonly reason: string };
  };
}

export const day = (monthAndDay: string) => calendarDate(`2026-${monthAndDay}`);

export function step(
  title: string,
  standard: string,
  due: string,
  accepted?: DemoMilestone['accepted'],
): DemoMilestone {
  return { title, standard, due: day(due), accepted };
}

export function acceptedOn(
  on: string,
  evidence: string,
  entered = on,
): NonNullable<DemoMilestone['accepted']> {
  return { day: day(on), on: day(entered), evidence };
}

export function judged(
  quarter: '06-30' | '09-30',
  on: string,
  grounds: string,
  standing: DemoJudgement['standing'] = 'ON_TRACK',
): DemoJudgement {
  return { quarterEnd: day(quarter), on: day(on), standing, grounds };
}
