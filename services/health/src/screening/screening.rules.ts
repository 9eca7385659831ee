import { type CalendarDate, addDays, ageOn, yearOf } from '@minsheng/kernel/domain';

export const PROGRAMMES = ['CERVICAL', 'BREAST', 'COLORECTAL'] as const;
export type Programme = (typeof PROGRAMMES)[number];
export type Result = 'PENDING' | 'NORMAL' | 'ABNORMAL';
export type FollowUp = 'NOT_NEEDED' | 'DUE' | 'DONE';

/** Terms of a programme. Ages and intervals are practice of the place, kept here as one table. */
export interface ProgrammeTerms {
  readonly sex: 'FEMALE' | undefined;
  readonly youngest: number;
  readonly oldest: number;
  /** Whether another age is refused, or recorded with a warning. */
  readonly ageIsStrict: boolean;
  readonly highRiskOnly: boolean;
  /** Years that should lie between two screenings of a person; earlier is a warning, not a refusal. */
  readonly intervalYears: number;
  /** Days within which an abnormal result must be followed up. */
  readonly followUpDays: number;
}

/**
 * 40–75 and high risk for the colorectal test is the notice's own wording (C06-4). For the two cancers the notice says
 * only 妇女: 35–64 is the usual age of the national programme, so another age is a warning.
 */
export const TERMS = {
  CERVICAL: {
    sex: 'FEMALE',
    youngest: 35,
    oldest: 64,
    ageIsStrict: false,
    highRiskOnly: false,
    intervalYears: 3,
    followUpDays: 30,
  },
  BREAST: {
    sex: 'FEMALE',
    youngest: 35,
    oldest: 64,
    ageIsStrict: false,
    highRiskOnly: false,
    intervalYears: 3,
    followUpDays: 30,
  },
  COLORECTAL: {
    sex: undefined,
    youngest: 40,
    oldest: 75,
    ageIsStrict: true,
    highRiskOnly: true,
    intervalYears: 3,
    followUpDays: 30,
  },
} as const satisfies Record<Programme, ProgrammeTerms>;

/** The moves of a follow-up. NOT_NEEDED and DUE follow from the result; DONE is said by a person. */
export const FOLLOW_UP_MOVES = {
  NOT_NEEDED: [],
  DUE: ['DONE'],
  DONE: [],
} as const satisfies Record<FollowUp, readonly FollowUp[]>;

export interface Candidate {
  readonly programme: Programme;
  readonly sex: 'FEMALE' | 'MALE';
  readonly birth: CalendarDate;
  readonly screenedOn: CalendarDate;
  readonly reportedOn: CalendarDate | null;
  readonly highRisk: boolean;
}

/** Why a screening cannot be recorded, with the field it is about. */
export interface Fault {
  readonly code: string;
  readonly field: string;
  readonly params?: Readonly<Record<string, string | number>>;
}

/** The first reason against recording, or undefined where the person and the days are as the programme asks. */
export function findFault(candidate: Candidate, today: CalendarDate): Fault | undefined {
  const terms: ProgrammeTerms = TERMS[candidate.programme];
  if (candidate.screenedOn > today)
    return { code: 'SCREENED_IN_FUTURE', field: 'screenedOn', params: { today } };
  if (terms.sex !== undefined && terms.sex !== candidate.sex)
    return { code: 'PERSON_NOT_ELIGIBLE_SEX', field: 'idNumber' };
  if (terms.ageIsStrict && isOutsideAge(candidate)) {
    return { code: 'PERSON_NOT_ELIGIBLE_AGE', field: 'idNumber', params: ageParams(candidate) };
  }
  if (terms.highRiskOnly && !candidate.highRisk) return { code: 'PERSON_NOT_HIGH_RISK', field: 'highRisk' };
  return findReportFault(candidate.screenedOn, candidate.reportedOn, today);
}

/** Whether the person is younger or older than the programme's people on the day of the screening. */
export function isOutsideAge({
  programme,
  birth,
  screenedOn,
}: Pick<Candidate, 'programme' | 'birth' | 'screenedOn'>): boolean {
  const age = ageOn(birth, screenedOn);
  return age < TERMS[programme].youngest || age > TERMS[programme].oldest;
}

/** The ages that a message on {@link isOutsideAge} names. */
export function ageParams({
  programme,
  birth,
  screenedOn,
}: Pick<Candidate, 'programme' | 'birth' | 'screenedOn'>): Record<string, number> {
  const { youngest, oldest } = TERMS[programme];
  return { age: ageOn(birth, screenedOn), youngest, oldest };
}

/** A report comes on or after the screening and not after today. */
export function findReportFault(
  screenedOn: CalendarDate,
  reportedOn: CalendarDate | null,
  today: CalendarDate,
): Fault | undefined {
  if (reportedOn === null) return undefined;
  if (reportedOn > today) return { code: 'REPORTED_IN_FUTURE', field: 'reportedOn', params: { today } };
  if (reportedOn < screenedOn)
    return { code: 'REPORTED_BEFORE_SCREENED', field: 'reportedOn', params: { screenedOn } };
  return undefined;
}

/** What a result asks for: abnormal needs a follow-up within the programme's days. */
export function followUpFor(
  programme: Programme,
  result: Result,
  day: CalendarDate,
): { followUp: FollowUp; dueOn: CalendarDate | null } {
  if (result !== 'ABNORMAL') return { followUp: 'NOT_NEEDED', dueOn: null };
  return { followUp: 'DUE', dueOn: addDays(day, TERMS[programme].followUpDays) };
}

/** Whether the person's last screening of an earlier year is too recent by the programme's interval. */
export function isTooSoon(
  programme: Programme,
  screenedOn: CalendarDate,
  previous: CalendarDate | undefined,
): boolean {
  return previous !== undefined && yearOf(screenedOn) - yearOf(previous) < TERMS[programme].intervalYears;
}

/** A distinct person counts once in the year: the subject of C06-1 and C06-2. */
export function personYear(idNumberHash: string, screenedOn: CalendarDate): string {
  return `${idNumberHash}/${yearOf(screenedOn)}`;
}
