import { addDays, calendarDate, type CalendarDate, daysBetween } from '@minsheng/kernel/domain';
import type { Random } from '../random.ts';
import type { Metres } from './lengths.ts';
import { LAST, after, type DemoUnit, type HousingStep, km } from './steps.ts';

export interface DemoSection {
  readonly key: string;
  readonly works: string;
  readonly unit: DemoUnit;
  readonly township: string;
  readonly name: string;
  readonly metres: Metres;
  /** The day on which it is recorded: before its works starts. */
  readonly recordedOn: CalendarDate;
  readonly worksStartedOn: CalendarDate;
}

const FIRST_ACCEPTED = calendarDate('2026-06-08');
/** From here on it is clear how far everything has come. */
const LATEST_ACCEPTED = calendarDate('2026-11-18');
const LATEST_PROGRESS = calendarDate('2026-11-16');
/** Days from the start of a section to its acceptance, at the least. */
const SHORTEST = 75;

/** A section from its record over its progress to its acceptances, as far as it comes by the last day. */
export function sectionCourse(random: Random, section: DemoSection): readonly HousingStep[] {
  const { key, unit, works, township, name, metres, recordedOn, worksStartedOn } = section;
  const { planned, started, accepted } = metres;
  const stakes = `K0+000—K${Math.floor(planned / 1000)}+${String(planned % 1000).padStart(3, '0')}`;
  const made: HousingStep = {
    act: 'section',
    day: recordedOn,
    unit,
    key,
    works,
    township,
    name,
    stakes,
    plannedKm: km(planned),
  };
  if (started === 0) return [made];
  const begun = after(worksStartedOn, random.between(1, accepted > 0 ? 25 : 60));
  const soonest = [addDays(begun, SHORTEST), FIRST_ACCEPTED].sort().at(-1)!;
  const finished = after(soonest, random.between(0, daysBetween(soonest, LATEST_ACCEPTED)));
  const inTwo = accepted > 1500 && random.chance(0.4);
  // With time between paving and the last acceptance where it comes in two.
  const lead = inTwo ? 40 : 9;
  const paved = accepted > 0 ? after(finished, -lead) : after(LATEST_PROGRESS, -random.between(0, 30));
  return [
    made,
    ...progress(section, begun, paved),
    ...(accepted > 0 ? acceptances(random, section, { first: paved, last: finished, inTwo }) : []),
  ];
}

function progress(
  { unit, key, metres: { started, baseCourse, paved } }: DemoSection,
  begun: CalendarDate,
  done: CalendarDate,
): readonly HousingStep[] {
  const at = (day: CalendarDate, shares: readonly [number, number, number]): HousingStep => ({
    act: 'progress',
    day,
    unit,
    key,
    input: {
      startedKm: km(Math.floor(started * shares[0])),
      baseCourseKm: km(Math.floor(baseCourse * shares[1])),
      pavedKm: km(Math.floor(paved * shares[2])),
    },
  });
  const middle = after(begun, Math.floor(daysBetween(begun, done) / 2));
  return [at(after(begun, 12), [0.5, 0.1, 0]), at(middle, [1, 0.6, 0.3]), at(done, [1, 1, 1])];
}

interface When {
  readonly first: CalendarDate;
  readonly last: CalendarDate;
  readonly inTwo: boolean;
}

function acceptances(
  random: Random,
  { unit, key, metres: { accepted } }: DemoSection,
  { first, last, inTwo }: When,
): readonly HousingStep[] {
  const number = key.replace('demo-', '').toUpperCase();
  const of = (day: CalendarDate, metres: number, nth: number): HousingStep => ({
    act: 'acceptance',
    day,
    unit,
    key,
    input: { day, km: km(metres), paper: `${number}-交验${nth}` },
  });
  const early = inTwo ? Math.floor(accepted * (0.4 + random.next() / 5)) : 0;
  const rest = of(last > LAST ? LAST : last, accepted - early, inTwo ? 2 : 1);
  return early > 0 ? [of(after(first, 6), early, 1), rest] : [rest];
}
