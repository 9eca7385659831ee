import { addDays, calendarDate, type CalendarDate } from '@minsheng/kernel/domain';
import { loadCatalogue } from '@minsheng/seeds/catalogue';
import { courseOf, recordOf, type DemoStep, type Programme, type Visit } from './course.ts';
import { demoFacilities } from './facilities.ts';
import { peopleFrom, type DemoPerson, type Sex } from './people.ts';
import { randomFrom, type Random } from './random.ts';
import { workdayFrom, workdaysBetween } from './workdays.ts';

export const DEMO_FIRST_DAY = calendarDate('2026-01-01');
export const DEMO_LAST_DAY = calendarDate('2026-11-20');

// On the last day linear time stands at 88.8 % of 8 000, 7 000 and 10 000; these come out somewhat before or behind it.
const PEOPLE: Readonly<Record<Programme, number>> = { CERVICAL: 7320, BREAST: 6410, COLORECTAL: 9080 };
/** Share of the people who turn up a second time, at another facility. */
const AGAIN: Readonly<Record<Programme, number>> = { CERVICAL: 0.018, BREAST: 0.018, COLORECTAL: 0.004 };
const VOIDED = 0.006;
const WRONG_FACILITY = '检查机构选择有误，重新登记';
const NOT_DONE = ['检查项目选择有误', '登记后本人未做检查', '知情同意书未签署'];

/** The work of a year, slow until the Spring Festival, by the day on which it was done; on one day in the order in which it was done. */
export function demoScreenings(seed = 20260424): readonly DemoStep[] {
  const random = randomFrom(seed);
  const places = placesFrom(random);
  const steps = visits(random, places).flatMap((visit) => withMistakes(random, visit, places));
  // The sort is stable, so what belongs to one screening keeps its order.
  return steps.sort((a, b) => a.day.localeCompare(b.day));
}

function visits(random: Random, places: Places): readonly Visit[] {
  const invent = peopleFrom(random);
  const anyDay = random.lottery(workdaysBetween(DEMO_FIRST_DAY, DEMO_LAST_DAY), pace);
  const anyone = (sex: Sex, age: readonly [number, number]) =>
    invent({ sex, age, on: DEMO_FIRST_DAY, township: places.township() });
  const visit = (programme: Programme, number: number, person: DemoPerson, screenedOn = anyDay()): Visit => ({
    key: `demo-${programme}-${String(number + 1).padStart(5, '0')}`,
    programme,
    person,
    facility: places.facility(person.township),
    screenedOn,
  });

  const cervical = Array.from({ length: PEOPLE.CERVICAL }, (_, n) =>
    visit('CERVICAL', n, anyone('FEMALE', [35, 63])),
  );
  // Most women have both checks on one visit; nobody may add the two figures.
  const breast = Array.from({ length: PEOPLE.BREAST }, (_, n) => {
    const both = n < PEOPLE.BREAST * 0.65 ? cervical[n] : undefined;
    return both
      ? { ...visit('BREAST', n, both.person, both.screenedOn), facility: both.facility }
      : visit('BREAST', n, anyone('FEMALE', [35, 63]));
  });
  // At most 74 on the first day, so nobody turns 76 within the year; likewise 63 and 65 above.
  const colorectal = Array.from({ length: PEOPLE.COLORECTAL }, (_, n) =>
    visit('COLORECTAL', n, anyone(random.chance(0.52) ? 'FEMALE' : 'MALE', [40, 74])),
  );
  return [...cervical, ...breast, ...colorectal].flatMap((first) => [
    first,
    ...secondVisit(random, first, places),
  ]);
}

function secondVisit(random: Random, first: Visit, places: Places): readonly Visit[] {
  const screenedOn = workdayFrom(addDays(first.screenedOn, random.between(12, 70)));
  if (!random.chance(AGAIN[first.programme]) || screenedOn > DEMO_LAST_DAY) return [];
  return [{ ...first, key: `${first.key}-again`, screenedOn, facility: places.otherThan(first.facility) }];
}

/** A few records are wrong and voided some days later; those with the wrong facility are made again, rightly. */
function withMistakes(random: Random, visit: Visit, places: Places): readonly DemoStep[] {
  const { key, screenedOn } = visit;
  const voidedOn = workdayFrom(addDays(screenedOn, random.between(0, 6)));
  if (!random.chance(VOIDED) || voidedOn > DEMO_LAST_DAY) return courseOf(random, visit, DEMO_LAST_DAY);
  const voided = (reason: string): DemoStep => ({ kind: 'void', day: voidedOn, key, reason });
  if (random.chance(0.45)) return [recordOf(visit, screenedOn), voided(random.pick(NOT_DONE))];
  const wrong = recordOf({ ...visit, facility: places.otherThan(visit.facility) }, screenedOn);
  const right = courseOf(random, { ...visit, key: `${key}-right` }, DEMO_LAST_DAY);
  return [
    wrong,
    voided(WRONG_FACILITY),
    ...right.map((step) => ({ ...step, day: step.day < voidedOn ? voidedOn : step.day })),
  ];
}

/** How busy a workday is: little before the Spring Festival, most in autumn. */
function pace(day: CalendarDate): number {
  const month = Number(day.slice(5, 7));
  if (month <= 2) return 0.25;
  if (month === 3) return 0.8;
  return month >= 9 ? 1.15 : 1;
}

interface Places {
  township(): string;
  /** Where somebody of the township goes: mostly the hospital that serves it. */
  facility(township: string): string;
  otherThan(facility: string): string;
}

function placesFrom(random: Random): Places {
  const facilities = demoFacilities();
  const county = facilities.filter((facility) => facility.serves.length === 0);
  const townships = loadCatalogue(2026).townships.filter((township) => !township.isCounty);
  const anyTownship = random.lottery(townships, ({ code }) => residents(code));
  const anyOf = (from: typeof facilities) => random.pick(from).code;
  return {
    township: () => anyTownship().code,
    facility(township) {
      const nearby = facilities.filter((facility) => facility.serves.includes(township));
      return nearby.length > 0 && random.chance(0.7) ? anyOf(nearby) : anyOf(county);
    },
    otherThan: (code) => anyOf(facilities.filter((facility) => facility.code !== code)),
  };
}

/** Roughly how many live there, by the kind of division that its code says: subdistrict, town or township. */
function residents(code: string): number {
  if (code.endsWith('001') || code.endsWith('002')) return 14;
  return { '0': 6, '1': 4, '2': 1.5 }[code[6]!] ?? 1;
}
