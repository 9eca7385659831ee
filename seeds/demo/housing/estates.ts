import { calendarDate } from '@minsheng/kernel/domain';
import type { Random } from '../random.ts';
import { CONTRACTORS, placeNamed } from './places.ts';
import { after, type HousingStep } from './steps.ts';
import { worksCourse } from './works-course.ts';

/** Estates of the county town, by the month in which work started. Invented names. */
const ESTATES = [
  ['万安街道', '老粮站家属院', 3],
  ['南宾街道', '旗山路片区', 3],
  ['南宾街道', '都督大道北段', 4],
  ['万安街道', '城南桥头小区', 4],
  ['南宾街道', '新开路家属区', 5],
  ['南宾街道', '滨河一期', 5],
  ['万安街道', '电力家属院', 6],
  ['南宾街道', '红星巷小区', 7],
  ['万安街道', '玉带河小区', 8],
  ['南宾街道', '东街综合楼', 9],
  ['万安街道', '师范路小区', 9],
  ['南宾街道', '农机站家属院', 10],
] as const;

/** Estates that were finished within the year. */
const FINISHED = 2;

/** Old estates under renewal: the task is that work starts on twelve of them. */
export function estateSteps(random: Random): readonly HousingStep[] {
  return ESTATES.flatMap(([street, estate, month], nth) => {
    const firstOfMonth = calendarDate(`2026-${String(month).padStart(2, '0')}-01`);
    const startedOn = after(firstOfMonth, random.between(4, 24));
    const isFinished = nth < FINISHED;
    return worksCourse(random, {
      key: `demo-estate-${String(nth + 1).padStart(2, '0')}`,
      unit: 'housing-construction',
      kind: 'ESTATE',
      name: `${estate}老旧小区改造工程`,
      township: placeNamed(street).code,
      contractor: CONTRACTORS[random.between(3, 4)]!,
      contractSum: random.between(320, 980) * 10_000,
      peopleReached: random.between(35, 130) * 20,
      startedOn,
      lasts: random.between(205, 300),
      end: isFinished ? { stage: 'COMPLETED', on: after(startedOn, random.between(190, 215)) } : undefined,
      done: isFinished ? 1 : Math.max(0.1, (11 - month) / 9),
    });
  });
}
