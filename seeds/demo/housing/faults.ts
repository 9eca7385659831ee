import { addDays, calendarDate as day } from '@minsheng/kernel/domain';
import { workdayFrom } from '../workdays.ts';
import { placeNamed } from './places.ts';
import { type DemoUnit, type HousingStep, plainSteps } from './steps.ts';

const { recorded, amended, voided } = plainSteps<object>('fault', 'housing-construction');

interface Round {
  readonly kind: string;
  readonly unit: DemoUnit;
  readonly source: string;
  readonly township: string;
  readonly prefix: string;
  readonly count: number;
  readonly spots: readonly (readonly [spot: string, problem: string])[];
  readonly assignedTo: string;
}

const ROUNDS: readonly Round[] = [
  {
    kind: 'TACTILE_PAVING',
    unit: 'housing-construction',
    source: 'PATROL',
    township: '南宾街道',
    prefix: '盲巡',
    count: 12,
    spots: [
      ['都督大道农贸市场段', '摊点占用盲道'],
      ['新开路', '非机动车停放占用盲道'],
      ['滨河路', '盲道砖破损'],
    ],
    assignedTo: '县城市管理综合行政执法支队（演示）',
  },
  {
    kind: 'FACILITY',
    unit: 'housing-construction',
    source: 'CITY_MANAGEMENT',
    township: '万安街道',
    prefix: '数城',
    count: 18,
    spots: [
      ['玉带河北路', '路灯不亮'],
      ['都督大道', '井盖破损'],
      ['城南社区', '化粪池满溢'],
    ],
    assignedTo: '县市政维护所（演示）',
  },
  {
    kind: 'ESTATE',
    unit: 'nanbin',
    source: 'PATROL',
    township: '南宾街道',
    prefix: '南小',
    count: 8,
    spots: [
      ['红星巷小区', '楼道堆放杂物'],
      ['东街综合楼', '垃圾未及时清运'],
    ],
    assignedTo: '小区物业服务企业（演示）',
  },
  {
    kind: 'FRINGE',
    unit: 'nanbin',
    source: 'PATROL',
    township: '南宾街道',
    prefix: '牛石',
    count: 6,
    spots: [
      ['牛石嵌路口', '乱倒建筑垃圾'],
      ['牛石嵌安置房旁', '边坡杂草、白色垃圾'],
    ],
    assignedTo: '南宾街道环卫站（演示）',
  },
];

/** Of any four found, two are verified, one is repaired and one assigned. */
const COURSE = ['VERIFIED', 'REPAIRED', 'VERIFIED', 'ASSIGNED'] as const;

/** 44 problems, a month's numbers of 12345 five times, one entered twice, one of last year. */
export function faultSteps(): readonly HousingStep[] {
  const facility = { kind: 'FACILITY', township: placeNamed('南宾街道').code };
  return [
    ...ROUNDS.flatMap(roundSteps),
    ...['06-30', '07-31', '08-31', '09-30', '10-31'].map((end, nth) =>
      recorded(workdayFrom(addDays(day(`2026-${end}`), 2)), `total-${end}`, {
        ...facility,
        stage: 'TOTAL',
        source: 'HOTLINE',
        number: `12345月报〔2026〕${nth + 6}`,
        foundOn: day(`2026-${end}`),
        spot: '县城',
        monthFound: 20 + nth,
        monthSettled: 16 + nth,
      }),
    ),
    recorded(day('2026-01-08'), 'last-year', {
      ...facility,
      source: 'PATROL',
      number: '巡2025-118',
      foundOn: day('2025-12-29'),
      spot: '旗山路',
      problem: '护栏松动',
    }),
    recorded(day('2026-06-10'), 'twice', {
      ...facility,
      source: 'PATROL',
      number: '巡2026-031',
      foundOn: day('2026-06-09'),
      spot: '玉带河北路',
      problem: '路灯不亮（数字城管已受理）',
    }),
    voided(day('2026-06-11'), 'twice', '数字城管已受理，重复登记'),
  ];
}

function roundSteps({
  count,
  spots,
  prefix,
  unit,
  township,
  assignedTo,
  ...round
}: Round): readonly HousingStep[] {
  return Array.from({ length: count }, (_, nth) => nth).flatMap((nth) => {
    const [spot, problem] = spots[nth % spots.length]!;
    const foundOn = workdayFrom(addDays(day('2026-05-06'), nth * 9));
    const key = `${prefix}-${nth}`;
    const found = {
      ...round,
      number: `${prefix}2026-${String(nth + 1).padStart(3, '0')}`,
      foundOn,
      township: placeNamed(township).code,
      spot,
      problem,
    };
    const stage = COURSE[nth % COURSE.length]!;
    const [repairedOn, verifiedOn] = [workdayFrom(addDays(foundOn, 4)), workdayFrom(addDays(foundOn, 7))];
    return [
      recorded(foundOn, key, found, unit),
      amended(foundOn, key, { stage: 'ASSIGNED', assignedTo }, unit),
      ...(stage === 'ASSIGNED' ? [] : [amended(repairedOn, key, { stage: 'REPAIRED', repairedOn }, unit)]),
      ...(stage === 'VERIFIED' ? [amended(verifiedOn, key, { stage: 'VERIFIED', verifiedOn }, unit)] : []),
    ];
  });
}
