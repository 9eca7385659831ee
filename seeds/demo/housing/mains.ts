import { calendarDate } from '@minsheng/kernel/domain';
import type { Random } from '../random.ts';
import { type Totals, fill, share } from './lengths.ts';
import { CONTRACTORS, inventStretch, placeNamed } from './places.ts';
import { type DemoSection, sectionCourse } from './section-course.ts';
import { LAST, after, type DemoKind, type HousingStep } from './steps.ts';
import { recordedDay, worksCourse } from './works-course.ts';

interface MainsPlan {
  readonly kind: DemoKind;
  readonly key: string;
  readonly planned: number;
  readonly totals: Totals;
  readonly people: number;
  readonly works: readonly { readonly name: string; readonly towns: readonly string[] }[];
}

const SECTIONS_A_WORKS = 5;

// Survey found a little more than the 44 km planned.
const OLD_MAINS: MainsPlan = {
  kind: 'WATER_MAIN',
  key: 'demo-main',
  planned: 44_210,
  totals: { started: 44_210, baseCourse: 44_210, paved: 44_210, accepted: 44_210 },
  people: 5200,
  works: [
    { name: '西沱镇场镇老旧供水管网改造工程', towns: ['西沱镇'] },
    { name: '西沱镇沿江片区老旧供水管网改造工程', towns: ['西沱镇'] },
    { name: '西沱镇农村片区老旧供水管网改造工程', towns: ['西沱镇'] },
  ],
};

const NEW_MAINS: MainsPlan = {
  kind: 'WATER_SUPPLY',
  key: 'demo-supply',
  planned: 40_300,
  totals: { started: 40_300, baseCourse: 39_600, paved: 38_750, accepted: 36_480 },
  people: 6800,
  works: [
    { name: '悦崃镇水厂配水管网新建工程', towns: ['悦崃镇', '黎场乡'] },
    { name: '中海村水厂配水管网新建工程', towns: ['临溪镇', '王场镇'] },
    { name: '集中供水管网延伸工程', towns: ['龙沙镇', '大歇镇'] },
  ],
};

/** The water mains of the year. */
export function mainSteps(random: Random): readonly HousingStep[] {
  return [OLD_MAINS, NEW_MAINS].flatMap((plan) => stepsOf(random, plan));
}

function stepsOf(
  random: Random,
  { kind, key, planned, totals, people, works }: MainsPlan,
): readonly HousingStep[] {
  const lengths = share(random, planned, works.length * SECTIONS_A_WORKS);
  const metres = fill(lengths, totals);
  return works.flatMap(({ name, towns }, nth) => {
    const worksKey = `${key}-${nth + 1}`;
    const startedOn = after(calendarDate('2026-02-26'), random.between(0, 40));
    const own = metres.slice(nth * SECTIONS_A_WORKS, (nth + 1) * SECTIONS_A_WORKS);
    const sections = own.map((length, section): DemoSection => {
      const place = placeNamed(towns[section % towns.length]!);
      return {
        key: `${worksKey}-s${section + 1}`,
        works: worksKey,
        unit: 'water',
        township: place.code,
        name: `${place.name}${inventStretch(random)}管段`,
        metres: length,
        recordedOn: recordedDay({ startedOn }),
        worksStartedOn: startedOn,
      };
    });
    const courses = sections.flatMap((section) => sectionCourse(random, section));
    const last = courses
      .map(({ day }) => day)
      .sort()
      .at(-1)!;
    const isWhole = own.every((it) => it.accepted === it.planned) && after(last, 2) <= LAST;
    const length = own.reduce((sum, it) => sum + it.planned, 0);
    const course = worksCourse(random, {
      key: worksKey,
      unit: 'water',
      kind,
      name,
      township: towns.length === 1 ? placeNamed(towns[0]!).code : null,
      contractor: CONTRACTORS[2],
      contractSum: length * random.between(210, 260),
      peopleReached: people + random.between(0, 12) * 100,
      startedOn,
      end: isWhole ? { stage: 'HANDED_OVER', on: after(last, 2) } : undefined,
      done: own.reduce((sum, it) => sum + it.paved, 0) / length,
    });
    return [...course, ...courses];
  });
}
