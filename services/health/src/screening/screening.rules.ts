import { type Born, type CalendarDate, type Fault, addDays, agesOn, yearOf } from '@minsheng/kernel/domain';

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
const FOLLOW_UP_MOVES = {
  NOT_NEEDED: [],
  DUE: ['DONE'],
  DONE: [],
} as const satisfies Record<FollowUp, readonly FollowUp[]>;

/** A screening as its programme looks at it. */
export interface ScreeningFacts {
  readonly programme: Programme;
  readonly screenedOn: CalendarDate;
  readonly reportedOn: CalendarDate | null;
  readonly highRisk: boolean;
  readonly result: Result;
  readonly followUp: FollowUp;
  readonly followUpDueOn: CalendarDate | null;
}

/** As far as paper or clerk told. */
interface Person extends Born {
  readonly sex: 'FEMALE' | 'MALE' | null;
}

interface Known {
  /** Only while the person is recorded. */
  readonly person?: Person;
  readonly before?: ScreeningFacts;
}

/** The first reason against a screening, or undefined where the person and the days are as the programme asks. */
export function findFault(it: ScreeningFacts, { person, before }: Known): Fault | undefined {
  const { screenedOn, reportedOn, result } = it;
  const fault = person && findPersonFault(it, person);
  if (fault) return fault;
  if (reportedOn !== null && reportedOn < screenedOn)
    return { code: 'REPORTED_BEFORE_SCREENED', field: 'reportedOn', params: { screenedOn } };
  if (result !== 'PENDING' && reportedOn === null)
    return { code: 'RESULT_WITHOUT_REPORT', field: 'reportedOn' };
  return before && isSaidTooEarly(it, before) ? { code: 'FOLLOW_UP_NOT_DUE', field: 'followUp' } : undefined;
}

function findPersonFault(
  { programme, screenedOn, highRisk }: ScreeningFacts,
  person: Person,
): Fault | undefined {
  const terms: ProgrammeTerms = TERMS[programme];
  if (terms.sex !== undefined && person.sex === null) return { code: 'PERSON_SEX_UNKNOWN', field: 'sex' };
  if (terms.sex !== undefined && terms.sex !== person.sex)
    return { code: 'PERSON_NOT_ELIGIBLE_SEX', field: 'idNumber' };
  const candidate = { programme, person, screenedOn };
  if (terms.ageIsStrict && person.birth === null) return { code: 'PERSON_AGE_UNKNOWN', field: 'birthYear' };
  if (isTooYoungForAny(candidate) || (terms.ageIsStrict && isOutsideAge(candidate)))
    return { code: 'PERSON_NOT_ELIGIBLE_AGE', field: 'idNumber', params: ageParams(candidate) };
  if (terms.highRiskOnly && !highRisk) return { code: 'PERSON_NOT_HIGH_RISK', field: 'highRisk' };
  return undefined;
}

/** Whom and when a programme's age is asked of. */
interface Candidate {
  readonly programme: Programme;
  readonly person: Born;
  readonly screenedOn: CalendarDate;
}

/** Nobody under age is screened for cancer: such a number is somebody else's. */
const NOBODY_BELOW = 18;

function isTooYoungForAny({ person, screenedOn }: Candidate): boolean {
  const ages = agesOn(person, screenedOn);
  return ages !== undefined && ages.most < NOBODY_BELOW;
}

/** Whether the person is for certain younger or older than the programme's people on the day of the screening. */
export function isOutsideAge({ programme, person, screenedOn }: Candidate): boolean {
  const ages = agesOn(person, screenedOn);
  return (
    ages !== undefined && (ages.most < TERMS[programme].youngest || ages.least > TERMS[programme].oldest)
  );
}

/** The ages that a message on {@link isOutsideAge} names. */
export function ageParams({ programme, person, screenedOn }: Candidate): Record<string, number> {
  const { youngest, oldest } = TERMS[programme];
  return { age: agesOn(person, screenedOn)!.most, youngest, oldest };
}

/** Whether a follow-up is said to be where it cannot come from what there was, or follows from a new result. */
function isSaidTooEarly(it: ScreeningFacts, before: ScreeningFacts): boolean {
  const from = it.result === before.result ? before.followUp : followUpFor(it).followUp;
  const moves: readonly FollowUp[] = FOLLOW_UP_MOVES[from];
  return it.followUp !== before.followUp && it.followUp !== from && !moves.includes(it.followUp);
}

/** Follow-up and its day as they follow from the result: once it changes, and then as somebody says. */
export function followUpOf(
  it: ScreeningFacts,
  before: ScreeningFacts | undefined,
): Pick<ScreeningFacts, 'followUp' | 'followUpDueOn'> {
  if (before && it.result === before.result) return it;
  const due = followUpFor(it);
  return before && it.followUp !== before.followUp ? { ...due, followUp: it.followUp } : due;
}

/** What a result asks for: abnormal needs a follow-up within the programme's days. */
function followUpFor({
  programme,
  result,
  screenedOn,
  reportedOn,
}: ScreeningFacts): Pick<ScreeningFacts, 'followUp' | 'followUpDueOn'> {
  if (result !== 'ABNORMAL') return { followUp: 'NOT_NEEDED', followUpDueOn: null };
  const due = addDays(reportedOn ?? screenedOn, TERMS[programme].followUpDays);
  return { followUp: 'DUE', followUpDueOn: due };
}

/** Whether the person's last screening of an earlier year is too recent by the programme's interval. */
export function isTooSoon(
  programme: Programme,
  screenedOn: CalendarDate,
  previous: CalendarDate | undefined,
): boolean {
  return previous !== undefined && yearOf(screenedOn) - yearOf(previous) < TERMS[programme].intervalYears;
}
