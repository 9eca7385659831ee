import { calendarDate } from '@minsheng/kernel/domain';
import type { Random } from '../random.ts';
import { type Metres, fill, share } from './lengths.ts';
import { CONTRACTORS, type Place, inventStretch, ruralPlaces } from './places.ts';
import { type DemoSection, sectionCourse } from './section-course.ts';
import { LAST, after, type HousingStep } from './steps.ts';
import { recordedDay, worksCourse, type WorksPlan } from './works-course.ts';

/** A first section in each of the 31 townships, a second one in some. */
const FIRST_SECTIONS = 74_600;
const SECOND_SECTIONS = 25_800;
const SECONDS = 10;
/** Townships in which something was accepted by the last day. */
const ACCEPTED_TOWNSHIPS = 24;
/** What the roads have come to: well behind time, as the paving is ahead of its acceptance. */
const TOTALS = { started: 96_120, baseCourse: 90_340, paved: 83_050, accepted: 61_430 };
const TOWNSHIPS_A_WORKS = 2;

interface Stretch {
  readonly place: Place;
  readonly metres: Metres;
}

/** The rural roads of the year, in works of two townships each. */
export function roadSteps(random: Random): readonly HousingStep[] {
  const places = ruralPlaces();
  const stretches = drawStretches(random, places);
  const groups = Array.from({ length: Math.ceil(places.length / TOWNSHIPS_A_WORKS) }, (_, nth) =>
    places.slice(nth * TOWNSHIPS_A_WORKS, (nth + 1) * TOWNSHIPS_A_WORKS),
  );
  return groups.flatMap((group, nth) =>
    oneWorks(
      random,
      `demo-road-${String(nth + 1).padStart(2, '0')}`,
      group,
      stretches.filter(({ place }) => group.includes(place)),
    ),
  );
}

/** Sections in the order in which they are finished: the townships with acceptances first. */
function drawStretches(random: Random, places: readonly Place[]): readonly Stretch[] {
  const inOrder = shuffle(random, places);
  const ahead = inOrder.slice(0, ACCEPTED_TOWNSHIPS);
  const behind = inOrder.slice(ACCEPTED_TOWNSHIPS);
  const firsts = share(random, FIRST_SECTIONS, inOrder.length);
  const seconds = share(random, SECOND_SECTIONS, SECONDS);
  const planned = [
    ...firsts.slice(0, ahead.length).map((length, nth) => ({ place: ahead[nth]!, length })),
    ...seconds.map((length, nth) => ({ place: ahead[nth]!, length })),
    ...firsts.slice(ahead.length).map((length, nth) => ({ place: behind[nth]!, length })),
  ];
  const metres = fill(
    planned.map(({ length }) => length),
    TOTALS,
  );
  return planned.map(({ place }, nth) => ({ place, metres: metres[nth]! }));
}

function oneWorks(
  random: Random,
  key: string,
  group: readonly Place[],
  stretches: readonly Stretch[],
): readonly HousingStep[] {
  const startedOn = after(calendarDate('2026-03-02'), random.between(0, 55));
  const sections = stretches.map(({ place, metres }, nth): DemoSection => ({
    key: `${key}-s${nth + 1}`,
    works: key,
    unit: 'transport',
    township: place.code,
    name: `${place.name}${inventStretch(random)}`,
    metres,
    recordedOn: recordedDay({ startedOn }),
    worksStartedOn: startedOn,
  }));
  const courses = sections.flatMap((section) => sectionCourse(random, section));
  const planned = sections.reduce((sum, { metres }) => sum + metres.planned, 0);
  const accepted = sections.reduce((sum, { metres }) => sum + metres.accepted, 0);
  const last = courses
    .map(({ day }) => day)
    .sort()
    .at(-1)!;
  const isWhole = accepted === planned && after(last, 3) <= LAST;
  const plan: WorksPlan = {
    key,
    unit: 'transport',
    kind: 'ROAD',
    name: `${group.map(({ name }) => name).join('、')}农村公路新改建工程`,
    township: group.length === 1 ? group[0]!.code : null,
    contractor: CONTRACTORS[random.between(0, 1)]!,
    contractSum: Math.round(planned * random.between(620, 880) + random.between(0, 99) / 100),
    peopleReached: random.between(8, 32) * 100,
    startedOn,
    end: isWhole ? { stage: 'HANDED_OVER', on: after(last, 3) } : undefined,
    done: sections.reduce((sum, { metres }) => sum + metres.paved, 0) / planned,
  };
  return [...worksCourse(random, plan), ...courses];
}

function shuffle<T>(random: Random, items: readonly T[]): readonly T[] {
  return items
    .map((item) => ({ item, rank: random.next() }))
    .sort((a, b) => a.rank - b.rank)
    .map(({ item }) => item);
}
