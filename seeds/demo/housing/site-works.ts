import { calendarDate, type CalendarDate } from '@minsheng/kernel/domain';
import { CONTRACTORS, placeNamed } from './places.ts';
import { after, type DemoKind, type DemoStage, type HousingStep } from './steps.ts';

const unit = 'housing-construction';

type Line = readonly [
  key: string,
  kind: DemoKind,
  name: string,
  township: string,
  site: string | undefined,
  startedOn: string,
  completedOn?: string,
];

/** Four of seven waste rooms (one of last year besides), one of two pavings, one of two parks and one elsewhere, one of three surroundings. */
const LINES: readonly Line[] = [
  ['room-0', 'WASTE_ROOM', '黄水镇有害垃圾暂存间', '黄水镇', undefined, '2025-09-10', '2025-12-19'],
  ['room-1', 'WASTE_ROOM', '南宾街道有害垃圾暂存间', '南宾街道', undefined, '2026-05-11', '2026-07-20'],
  ['room-2', 'WASTE_ROOM', '西沱镇有害垃圾暂存间', '西沱镇', undefined, '2026-05-18', '2026-08-06'],
  ['room-3', 'WASTE_ROOM', '悦崃镇有害垃圾暂存间', '悦崃镇', undefined, '2026-06-08', '2026-09-11'],
  ['room-4', 'WASTE_ROOM', '沙子镇有害垃圾暂存间', '沙子镇', undefined, '2026-06-15', '2026-10-22'],
  ['room-5', 'WASTE_ROOM', '临溪镇有害垃圾暂存间', '临溪镇', undefined, '2026-08-17'],
  [
    'paving-1',
    'TACTILE_PAVING',
    '二环路人行盲道改造工程',
    '南宾街道',
    '二环路（牛石嵌至幺店子段）',
    '2026-05-20',
    '2026-08-28',
  ],
  [
    'paving-2',
    'TACTILE_PAVING',
    '三环路人行盲道改造工程',
    '万安街道',
    '三环路（芭蕉路口至石柱西火车站转盘）',
    '2026-07-06',
  ],
  [
    'park-1',
    'POCKET_PARK',
    '后冲沟口袋公园建设工程',
    '南宾街道',
    '后冲沟口袋公园',
    '2026-04-27',
    '2026-09-24',
  ],
  ['park-2', 'POCKET_PARK', '南宾口袋公园建设工程', '南宾街道', '南宾口袋公园', '2026-06-22'],
  ['park-3', 'POCKET_PARK', '下路街道口袋公园建设工程', '下路街道', undefined, '2026-05-25', '2026-10-15'],
  [
    'school-1',
    'SURROUNDINGS',
    '师范附属小学周边环境提升工程',
    '万安街道',
    '师范附属小学',
    '2026-07-08',
    '2026-08-27',
  ],
  ['school-2', 'SURROUNDINGS', '砫蒲小学周边环境提升工程', '南宾街道', '砫蒲小学', '2026-07-15'],
  ['hospital', 'SURROUNDINGS', '县中医院周边环境提升工程', '南宾街道', '县中医院', '2026-09-07'],
  ['school-twice', 'SURROUNDINGS', '砫蒲小学周边整治工程', '南宾街道', '砫蒲小学', '2026-07-15'],
];

/** Before it, the register of what had begun was entered. */
const FIRST = calendarDate('2026-01-08');

/** Works that count as one each, at acceptance by a paper; the school's second entry is taken back. */
export function siteWorksSteps(): readonly HousingStep[] {
  const twice = { unit, key: 'demo-school-twice', day: calendarDate('2026-07-22') } as const;
  return [
    ...LINES.flatMap(course),
    { ...twice, act: 'void-works', reason: '与“砫蒲小学周边环境提升工程”重复登记' },
  ];
}

function course(line: Line, nth: number): readonly HousingStep[] {
  const [name, kind, title, township, site, started, completed] = line;
  const key = `demo-${name}`;
  const startedOn = calendarDate(started);
  const stage = (to: DemoStage, on: CalendarDate, paper?: string): HousingStep => ({
    act: 'stage',
    day: on < FIRST ? FIRST : on,
    unit,
    key,
    stage: to,
    on,
    paper,
  });
  const preparedOn = after(startedOn, -30);
  return [
    {
      act: 'works',
      day: preparedOn < FIRST ? FIRST : preparedOn,
      unit,
      key,
      input: {
        kind,
        name: title,
        site,
        township: placeNamed(township).code,
        contractNumber: `SZ-2026-${name.toUpperCase()}`,
        contractor: CONTRACTORS[3],
        contractSum: `${(nth + 3) * 60_000}.00`,
        peopleReached: 1200,
        plannedStart: startedOn,
        plannedEnd: completed ? calendarDate(completed) : calendarDate('2026-12-10'),
        preparedOn,
      },
    },
    stage('STARTED', startedOn),
    stage('UNDER_WAY', after(startedOn, 7)),
    ...(completed
      ? [stage('COMPLETED', calendarDate(completed), `石住建竣验〔${completed.slice(0, 4)}〕${nth + 1}号`)]
      : []),
  ];
}
