import { addDays, daysBetween, type CalendarDate } from '@minsheng/kernel/domain';
import { type Random, randomFrom } from '../random.ts';
import { DEMO_FIRST_DAY, DEMO_LAST_DAY } from '../screenings.ts';
import {
  type CivilStep,
  type DemoActivity,
  type DemoActivityKind,
  TOWNSHIPS,
  after,
  codeOf,
  day,
} from './steps.ts';

/** Held by the last day: 91 of the 100 展演 that the notice asks for, and what it does not count unless its unit says so. */
const HELD: Readonly<Record<DemoActivityKind, number>> = {
  PERFORMANCE: 91,
  EXHIBITION: 12,
  FILM: 26,
  LECTURE: 14,
};
const CANCELLED = 2;
/** Share of those that were entered before they were held. */
const ANNOUNCED = 0.35;

const TITLES: Readonly<Record<DemoActivityKind, readonly string[]>> = {
  PERFORMANCE: [
    '“送文化”进村文艺演出',
    '啰儿调民歌专场',
    '摆手舞展演',
    '送戏下乡惠民演出',
    '移风易俗主题文艺演出',
    '玩牛民俗展演',
  ],
  FILM: ['公益电影放映', '院坝电影放映', '安全生产主题电影放映'],
  LECTURE: ['广场舞骨干辅导', '土家织锦技艺讲座', '家庭教育公益讲座', '农家书屋阅读分享会'],
  EXHIBITION: ['乡村振兴摄影展', '非遗项目巡展', '书画作品巡展'],
};
const AUDIENCES: Readonly<Record<DemoActivityKind, readonly [number, number]>> = {
  PERFORMANCE: [250, 590],
  FILM: [160, 380],
  LECTURE: [60, 160],
  EXHIBITION: [240, 620],
};
const VENUES = ['文化广场', '便民服务中心院坝', '中心小学操场', '农民新村广场', '综合文化站'] as const;

/** A year of “送文化”: most of it before the Spring Festival, in summer and in autumn. */
export function activitySteps(seed = 20260207): readonly CivilStep[] {
  const random = randomFrom(seed);
  const anyDay = random.lottery(daysOfYear(), pace);
  const kinds = Object.entries(HELD).flatMap(([kind, count]) => Array<string>(count).fill(kind));
  const held = kinds.map((kind, nth) =>
    heldSteps(
      random,
      `demo-activity-${pad(nth)}`,
      inventActivity(random, kind as DemoActivityKind, anyDay()),
    ),
  );
  const cancelled = Array.from({ length: CANCELLED }, (_, nth) =>
    cancelledSteps(`demo-activity-cancelled-${nth}`, inventActivity(random, 'PERFORMANCE', anyDay())),
  );
  return [...held.flat(), ...cancelled.flat(), ...doubleSteps(random), ...aheadSteps(random)];
}

function heldSteps(random: Random, key: string, activity: DemoActivity): readonly CivilStep[] {
  const { heldOn, kind } = activity;
  const audience = random.between(...AUDIENCES[kind]);
  const saidOn = earlier(after(heldOn, random.between(0, 3)), DEMO_LAST_DAY);
  const plannedOn = after(heldOn, -random.between(6, 20));
  if (!random.chance(ANNOUNCED) || plannedOn < DEMO_FIRST_DAY || plannedOn >= heldOn)
    return [recorded(saidOn, key, { ...activity, stage: 'HELD', audience })];
  return [
    recorded(plannedOn, key, activity),
    { act: 'outcome', day: saidOn, unit: 'culture-tourism', key, stage: 'HELD', audience },
  ];
}

/** Planned, and called off on the day: rain, mostly. */
function cancelledSteps(key: string, activity: DemoActivity): readonly CivilStep[] {
  const on = earlier(after(activity.heldOn, 0), DEMO_LAST_DAY);
  return [
    recorded(DEMO_FIRST_DAY < addDays(on, -9) ? after(on, -9) : on, key, activity),
    { act: 'outcome', day: on, unit: 'culture-tourism', key, stage: 'CANCELLED', audience: null },
  ];
}

/** One that two people entered. */
function doubleSteps(random: Random): readonly CivilStep[] {
  const key = 'demo-activity-double';
  const activity = inventActivity(random, 'PERFORMANCE', day('2026-06-12'));
  return [
    recorded(day('2026-06-15'), key, { ...activity, stage: 'HELD', audience: 210 }),
    {
      act: 'void-activity',
      day: day('2026-06-16'),
      unit: 'culture-tourism',
      key,
      reason: '同一场次重复登记',
    },
  ];
}

/** Six to come, and one whose day has passed without anybody saying what became of it. */
function aheadSteps(random: Random): readonly CivilStep[] {
  const days = [
    '2026-11-13',
    '2026-11-24',
    '2026-11-27',
    '2026-12-02',
    '2026-12-05',
    '2026-12-12',
    '2026-12-18',
  ];
  return days.map((heldOn, nth) => {
    const activity = inventActivity(random, nth % 3 === 2 ? 'EXHIBITION' : 'PERFORMANCE', day(heldOn));
    return recorded(day('2026-11-06'), `demo-activity-ahead-${nth}`, activity);
  });
}

function recorded(on: CalendarDate, key: string, input: DemoActivity): CivilStep {
  return { act: 'activity', day: on, unit: 'culture-tourism', key, input };
}

function inventActivity(random: Random, kind: DemoActivityKind, heldOn: CalendarDate): DemoActivity {
  const { code, name } = random.pick(TOWNSHIPS);
  return {
    kind,
    title: random.pick(TITLES[kind]),
    venue: name + (code === codeOf('南宾街道') ? '玉带河文化广场' : random.pick(VENUES)),
    township: code,
    stage: 'PLANNED',
    heldOn,
    audience: null,
  };
}

function daysOfYear(): readonly CalendarDate[] {
  const length = daysBetween(DEMO_FIRST_DAY, DEMO_LAST_DAY) - 2;
  return Array.from({ length }, (_, nth) => addDays(DEMO_FIRST_DAY, nth + 2));
}

function pace(on: CalendarDate): number {
  const month = Number(on.slice(5, 7));
  if (month <= 2) return 1.5;
  if (month === 3) return 0.5;
  return month >= 6 && month <= 10 ? 1.3 : 0.9;
}

function earlier(a: CalendarDate, b: CalendarDate): CalendarDate {
  return a < b ? a : b;
}

function pad(nth: number): string {
  return String(nth + 1).padStart(3, '0');
}
