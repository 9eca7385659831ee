import {
  type CalendarDate,
  type Fault,
  type RegisterFacts,
  findRegisterFault,
  yearOf,
} from '@minsheng/kernel/domain';

export type KeyTime = 'TERM_START' | 'GRADUATION' | 'EXAM';

export interface SchoolFacts extends RegisterFacts {
  readonly absentTimes: readonly KeyTime[];
  readonly termStartOn: CalendarDate | null;
  readonly graduationOn: CalendarDate | null;
  readonly examOn: CalendarDate | null;
}

/** The field that says on which day care was taken at a key time. */
const SAID_BY = {
  TERM_START: 'termStartOn',
  GRADUATION: 'graduationOn',
  EXAM: 'examOn',
} as const satisfies Record<KeyTime, keyof SchoolFacts>;

const KEY_TIMES = Object.keys(SAID_BY) as readonly KeyTime[];

/** Why a school cannot stand in the register as it is, with the field it is about. */
export function findFault(school: SchoolFacts): Fault | undefined {
  const { termStartOn, graduationOn, examOn, absentTimes, year } = school;
  if (absentTimes.length === KEY_TIMES.length) return { code: 'NO_KEY_TIME', field: 'absentTimes' };
  const absent = absentTimes.find((time) => school[SAID_BY[time]] !== null);
  if (absent) return { code: 'KEY_TIME_ABSENT', field: SAID_BY[absent] };
  const days = { termStartOn, graduationOn, examOn };
  const early = KEY_TIMES.find(
    (time) => yearOf(school[SAID_BY[time]] ?? ('9999-12-31' as CalendarDate)) < year,
  );
  return early
    ? { code: 'KEY_TIME_OF_BEFORE', field: SAID_BY[early], params: { year } }
    : findRegisterFault(school, days);
}

/** The day from which a school is covered: that of the last of all its key times, none left out (开学, 毕业, 考试). */
export function coveredOn(school: SchoolFacts): CalendarDate | null {
  const days = KEY_TIMES.filter((time) => !school.absentTimes.includes(time)).map(
    (time) => school[SAID_BY[time]],
  );
  if (days.length === 0 || days.includes(null)) return null;
  return (days as CalendarDate[]).toSorted((a, b) => a.localeCompare(b)).at(-1)!;
}
