import { addDays, calendarDate, type CalendarDate } from '@minsheng/kernel/domain';
import type { Works } from '../../../services/housing/src/works/works.ts';
import { workdayFrom } from '../workdays.ts';

export type DemoUnit = 'transport' | 'water' | 'housing-construction' | 'nanbin';
export type DemoKind = Works['kind'];
export type DemoStage = 'TENDER' | 'STARTED' | 'UNDER_WAY' | 'HANDED_OVER' | 'COMPLETED';

/** As in `RecordWorksInput`; `township` is a code, null for several. Money in yuan. */
export interface DemoWorks {
  readonly kind: DemoKind;
  readonly name: string;
  readonly township: string | null;
  /** One that the notice names. */
  readonly site?: string;
  readonly contractNumber: string;
  readonly contractor: string;
  readonly contractSum: string;
  readonly peopleReached: number;
  readonly plannedStart: CalendarDate;
  readonly plannedEnd: CalendarDate;
  readonly preparedOn: CalendarDate;
}

/** Lengths in kilometres, as in the inputs of sections. */
export interface DemoProgress {
  readonly startedKm: string;
  readonly baseCourseKm: string;
  readonly pavedKm: string;
}

interface DemoAcceptance {
  readonly day: CalendarDate;
  readonly km: string;
  readonly paper: string;
}

/** Kinds that are recorded and amended as they are declared. */
export type PlainKind = 'equipment' | 'walkway' | 'fault';

interface Act {
  /** The business day on which it was done. */
  readonly day: CalendarDate;
  readonly unit: DemoUnit;
  /** Names the works or section, and serves as its request key. */
  readonly key: string;
}

/** One thing a clerk did. */
export type HousingStep = Act &
  (
    | { readonly act: 'works'; readonly input: DemoWorks }
    | { readonly act: 'money'; readonly allocated: string; readonly paid: string }
    | {
        readonly act: 'stage';
        readonly stage: DemoStage;
        readonly on: CalendarDate;
        readonly paper?: string;
        readonly reason?: string;
      }
    | {
        readonly act: 'section';
        readonly works: string;
        readonly township: string;
        readonly name: string;
        readonly stakes: string;
        readonly plannedKm: string;
      }
    | { readonly act: 'progress'; readonly input: DemoProgress }
    | { readonly act: 'acceptance'; readonly input: DemoAcceptance }
    | { readonly act: 'correction'; readonly acceptances: readonly DemoAcceptance[]; readonly reason: string }
    | { readonly act: 'void-works'; readonly reason: string }
    | ({ readonly of: PlainKind } & (
        | { readonly act: 'record' | 'amend'; readonly input: object }
        | { readonly act: 'void'; readonly reason: string }
      ))
    | {
        readonly act: 'statement';
        readonly indicator: string;
        readonly from: CalendarDate;
        readonly to: CalendarDate;
        readonly totals: readonly { readonly township: string; readonly value: string }[];
        readonly paper: string;
      }
  );

/** Metres as the kilometres that are typed in. */
export function km(metres: number): string {
  return (metres / 1000).toFixed(3);
}

/** A workday so many days after another. */
export function after(day: CalendarDate, days: number): CalendarDate {
  return workdayFrom(addDays(day, days));
}

export const LAST = calendarDate('2026-11-20');

/** What clerks do with records of one kind; places by their codes. */
export function plainSteps<Input extends object>(of: PlainKind, usually: DemoUnit) {
  const act = (day: CalendarDate, key: string, unit: DemoUnit) => ({
    day,
    unit,
    key: `demo-${of}-${key}`,
    of,
  });
  return {
    recorded: (day: CalendarDate, key: string, input: Input, unit = usually): HousingStep => ({
      ...act(day, key, unit),
      act: 'record',
      input,
    }),
    amended: (day: CalendarDate, key: string, input: Partial<Input>, unit = usually): HousingStep => ({
      ...act(day, key, unit),
      act: 'amend',
      input,
    }),
    voided: (day: CalendarDate, key: string, reason: string, unit = usually): HousingStep => ({
      ...act(day, key, unit),
      act: 'void',
      reason,
    }),
  };
}
