import { DEMO_LAST_DAY } from '../screenings.ts';
import { workdaysBetween } from '../workdays.ts';
import { type CivilStep, type DemoService, type DemoUnit, TOWNSHIPS, after, day } from './steps.ts';

/** What is held all year: how often, by whom, and how many come, in turns. */
interface Course {
  readonly kind: DemoService['kind'];
  readonly unit: DemoUnit;
  readonly sessions: number;
  readonly from: string;
  readonly to: string;
  readonly venues: readonly string[];
  readonly people: readonly number[];
  readonly households?: readonly (readonly [all: number, first: number])[];
}

const COURSES: readonly Course[] = [
  {
    // 16 × 222 + 101 = 3 653 of 4 000.
    kind: 'COMPANION',
    unit: 'civil-affairs',
    sessions: 99,
    from: '2026-03-09',
    to: '2026-11-10',
    venues: ['未成年人保护工作站', '儿童之家'],
    people: [32, 41, 28, 45, 37, 39],
  },
  {
    // 12 × 150 = 1 800 of 2 000.
    kind: 'CHILD_CARE',
    unit: 'womens-federation',
    sessions: 60,
    from: '2026-03-16',
    to: '2026-11-06',
    venues: ['妇女之家', '家庭教育指导服务站'],
    people: [30, 26, 34, 28, 32],
  },
  {
    // 12 × 210 = 2 520 of 3 000 households.
    kind: 'FAMILY_GUIDANCE',
    unit: 'womens-federation',
    sessions: 72,
    from: '2026-03-18',
    to: '2026-11-12',
    venues: ['社区家长学校', '村（社区）妇女之家'],
    people: [60, 52, 66, 58, 50, 54],
    households: [
      [42, 42],
      [38, 35],
      [45, 40],
      [40, 33],
      [36, 30],
      [39, 30],
    ],
  },
];

/** A year of services; of each kind one of last year that is told late, and one entered twice and taken back. */
export function serviceSteps(): readonly CivilStep[] {
  return COURSES.flatMap((course) => {
    const held = Array.from({ length: course.sessions }, (_, nth) => told(course, nth));
    const { unit, kind } = course;
    const last = { ...held[0]!.input, servedOn: day('2025-12-24') };
    const twice = { ...held[1]!.input, venue: `${held[1]!.input.venue}（重复）` };
    const key = `demo-service-${kind}-twice`;
    return [
      ...held,
      recorded(unit, `demo-service-${kind}-late`, day('2026-01-06'), last),
      recorded(unit, key, held[1]!.day, twice),
      { act: 'void', kind: 'service', day: after(held[1]!.day, 1), unit, key, reason: '同一场次重复登记' },
    ];
  });
}

function told({ kind, unit, sessions, from, to, venues, people, households }: Course, nth: number) {
  const days = workdaysBetween(day(from), day(to));
  const servedOn = days[Math.floor((nth * days.length) / sessions)]!;
  const { code, name } = TOWNSHIPS[nth % TOWNSHIPS.length]!;
  const [all, first] = households?.[nth % households.length] ?? [];
  const soon = after(servedOn, 2);
  return recorded(unit, `demo-service-${kind}-${nth}`, soon < DEMO_LAST_DAY ? soon : DEMO_LAST_DAY, {
    kind,
    servedOn,
    venue: name + venues[nth % venues.length]!,
    township: code,
    people: people[nth % people.length]!,
    households: all,
    newHouseholds: first,
  });
}

function recorded(unit: DemoUnit, key: string, on: CivilStep['day'], input: DemoService) {
  return { act: 'service', day: on, unit, key, input } as const;
}
