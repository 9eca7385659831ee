import { lastDayOf, ZERO, type CalendarDate, type Decimal } from '@minsheng/kernel/domain';

export type Counting =
  | 'ITEMS'
  | 'LENGTH'
  | 'PERSONS'
  | 'PERSON_TIMES'
  | 'HOUSEHOLDS'
  | 'CASES'
  | 'SESSIONS'
  | 'RATIO'
  | 'DENSITY'
  | 'DAILY_AVERAGE'
  | 'MILESTONE'
  | 'CONTINUOUS'
  | 'REACH';
export type Comparator = 'EXACT' | 'AT_LEAST' | 'ABOUT';
export type IndicatorRole = 'OUTPUT' | 'BENEFIT' | 'SCOPE';

/** What the catalogue and the adopted plan ask of an indicator. Whether work counts at its start is the measure's affair, not a reading's. */
export interface IndicatorTerms {
  readonly year: number;
  /** Null where the notice leaves it to the work plan. */
  readonly target: Decimal | null;
  readonly comparator: Comparator;
  readonly counting: Counting;
  readonly basis: 'FLOW' | 'STOCK';
  readonly role: IndicatorRole;
  /** Last day in time; null means 31 December of the year. */
  readonly deadline: CalendarDate | null;
  /** The day of the notice: before it nobody owed anything. Null: known all year. */
  readonly noticeOn: CalendarDate | null;
  /** Made of totals signed or exported for periods, each on its period's last day. */
  readonly summaryOnly: boolean;
}

/** A cumulative value that the unit promised for a day, in the indicator's unit and with the opening balance. */
export interface PlanNode {
  readonly day: CalendarDate;
  readonly value: Decimal;
}

export interface Milestone {
  readonly due: CalendarDate;
  readonly acceptedOn: CalendarDate | null;
}

/** How the office judged a quarter of continuous work; `day` is the quarter's last. */
export interface Judgement {
  readonly day: CalendarDate;
  readonly standing: 'ON_TRACK' | 'BEHIND' | 'FAR_BEHIND';
}

/** Sums of cells. */
export interface Sums {
  readonly value: Decimal;
  /** RATIO: how many of them; DENSITY: area. */
  readonly numerator: Decimal;
  /** RATIO: out of how many; DENSITY: residents. */
  readonly denominator: Decimal;
}

/** What is known up to the day of the reading, opening balance included. Spread {@link NO_FACTS} and give what the kind needs. */
export interface Facts extends Sums {
  /** What stood on 31 December before. */
  readonly opening: Sums;
  /** Sum over the days of the pace window that ends with the day of the reading. */
  readonly gainedLast30: Decimal;
  /** Distinct days of the year with a cell. */
  readonly daysReported: number;
  /** The day of the reading is the day it is read on and has no return yet: it may still come. */
  readonly dayIsOpen: boolean;
  /** Contributions behind it that are no opening balance; none: nobody has reported yet, which is no zero. */
  readonly records: number;
  /** The last day of the year for which something was returned; null: nothing yet. */
  readonly coveredTo: CalendarDate | null;
  readonly milestones: readonly Milestone[];
  readonly judgements: readonly Judgement[];
}

export const NO_SUMS: Sums = { value: ZERO, numerator: ZERO, denominator: ZERO };

export const NO_FACTS: Facts = {
  ...NO_SUMS,
  opening: NO_SUMS,
  gainedLast30: ZERO,
  daysReported: 0,
  dayIsOpen: false,
  records: 0,
  coveredTo: null,
  milestones: [],
  judgements: [],
};

interface Kind {
  /** Where the figure comes from. */
  readonly figure: 'SUM' | 'PER_100' | 'PER_10000' | 'PER_DAY' | 'STEPS' | 'JUDGEMENT' | 'ESTIMATE';
  /** What is expected where no nodes were filed; STEPS and QUARTERS have dates of their own. */
  readonly plan: 'LINEAR' | 'FULL_AT_DEADLINE' | 'FULL_EVERY_DAY' | 'STEPS' | 'QUARTERS' | 'NONE';
  readonly done: 'WHEN_REACHED' | 'FULL_YEAR_RATIO' | 'AT_YEAR_END';
  /** Whether the pace of the last weeks says something about the day of completion. */
  readonly projected: boolean;
}

const COUNTED: Kind = { figure: 'SUM', plan: 'LINEAR', done: 'WHEN_REACHED', projected: true };

/** The table "Readings" of the design, one line a kind. */
export const KINDS: Readonly<Record<Counting, Kind>> = {
  ITEMS: COUNTED,
  LENGTH: COUNTED,
  PERSONS: COUNTED,
  PERSON_TIMES: COUNTED,
  HOUSEHOLDS: COUNTED,
  CASES: COUNTED,
  SESSIONS: COUNTED,
  RATIO: { figure: 'PER_100', plan: 'FULL_AT_DEADLINE', done: 'FULL_YEAR_RATIO', projected: false },
  DENSITY: { figure: 'PER_10000', plan: 'FULL_AT_DEADLINE', done: 'WHEN_REACHED', projected: false },
  DAILY_AVERAGE: { figure: 'PER_DAY', plan: 'FULL_EVERY_DAY', done: 'AT_YEAR_END', projected: false },
  MILESTONE: { figure: 'STEPS', plan: 'STEPS', done: 'WHEN_REACHED', projected: false },
  CONTINUOUS: { figure: 'JUDGEMENT', plan: 'QUARTERS', done: 'AT_YEAR_END', projected: false },
  REACH: { figure: 'ESTIMATE', plan: 'NONE', done: 'WHEN_REACHED', projected: false },
};

export function deadlineOf(terms: IndicatorTerms): CalendarDate {
  return terms.deadline ?? lastDayOf(terms.year);
}

/** The target to measure against; null where there is none, or none above zero. */
export function targetOf(terms: IndicatorTerms): Decimal | null {
  return terms.target?.gt(0) ? terms.target : null;
}
