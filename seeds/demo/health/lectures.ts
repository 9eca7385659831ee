import { addDays, calendarDate, type CalendarDate } from '@minsheng/kernel/domain';
import type { RecordInput } from '@minsheng/kernel/kinds';
import type { lecture } from '../../../services/health/src/lecture/lecture.ts';
import { workdayFrom } from '../workdays.ts';

/** What is recorded; `township` is a code. */
export type DemoLecture = Omit<RecordInput<typeof lecture>, 'township'> & { readonly township: string };
type Kind = DemoLecture['kind'];

/** One thing that the clerk did, on the business day on which it was done; `key` names the lecture. */
export type LectureStep = { readonly day: CalendarDate; readonly key: string } & (
  | { readonly act: 'record'; readonly input: DemoLecture }
  | { readonly act: 'outcome'; readonly stage: 'HELD' | 'CANCELLED'; readonly audience: number | null }
  | { readonly act: 'void'; readonly reason: string }
);

const TITLES: Readonly<Record<Kind, readonly string[]>> = {
  OFFICE: ['干部职工心理调适', '压力管理与睡眠健康'],
  SCHOOL: ['青春期心理健康', '考前心理减压', '识别与应对校园欺凌'],
  COMMUNITY: ['认识抑郁与焦虑', '老年人心理关爱', '家庭教育与亲子沟通'],
  ENTERPRISE: ['职场情绪管理'],
};
const SPEAKERS = ['县精神卫生中心医师', '县人民医院心理科医师', '市精神卫生中心专家'] as const;

/** Held by the last day: 26 of the 30 that the notice asks for, 2 745 of 3 000 who came. */
const HELD: readonly (readonly [heldOn: string, Kind, township: string, venue: string, audience: number])[] =
  [
    ['2026-01-15', 'OFFICE', '500240001', '县级机关会议中心', 85],
    ['2026-02-05', 'COMMUNITY', '500240001', '城东社区活动室', 60],
    ['2026-03-10', 'SCHOOL', '500240001', '县民族中学', 210],
    ['2026-03-19', 'SCHOOL', '500240002', '县职业教育中心', 180],
    ['2026-03-26', 'COMMUNITY', '500240002', '万安街道文化服务中心', 70],
    ['2026-04-09', 'OFFICE', '500240101', '西沱镇政府会议室', 55],
    ['2026-04-16', 'SCHOOL', '500240101', '西沱中学', 190],
    ['2026-04-23', 'ENTERPRISE', '500240003', '下路街道工业园区', 80],
    ['2026-05-07', 'SCHOOL', '500240105', '黄水中学', 170],
    ['2026-05-14', 'COMMUNITY', '500240105', '黄水镇旅游服务中心', 65],
    ['2026-05-20', 'SCHOOL', '500240107', '沙子中学', 150],
    ['2026-05-28', 'SCHOOL', '500240001', '县民族中学', 240],
    ['2026-06-04', 'COMMUNITY', '500240110', '龙沙镇文化站', 50],
    ['2026-06-11', 'OFFICE', '500240106', '马武镇政府会议室', 45],
    ['2026-06-25', 'COMMUNITY', '500240111', '鱼池镇文化站', 55],
    ['2026-07-09', 'ENTERPRISE', '500240001', '县供电公司培训室', 75],
    ['2026-07-23', 'COMMUNITY', '500240113', '大歇镇文化站', 48],
    ['2026-08-13', 'COMMUNITY', '500240116', '冷水镇服务区', 42],
    ['2026-09-03', 'SCHOOL', '500240103', '悦崃中学', 160],
    ['2026-09-10', 'SCHOOL', '500240104', '临溪小学', 120],
    ['2026-09-17', 'OFFICE', '500240002', '万安街道办事处', 60],
    ['2026-10-10', 'SCHOOL', '500240112', '三河小学', 130],
    ['2026-10-15', 'COMMUNITY', '500240213', '中益乡华溪村', 90],
    ['2026-10-22', 'ENTERPRISE', '500240003', '下路街道工业园区', 110],
    ['2026-11-05', 'SCHOOL', '500240114', '桥头小学', 125],
    ['2026-11-12', 'COMMUNITY', '500240001', '南宾街道新时代文明实践所', 80],
  ];

/** A year of lectures: every third is announced; one entered twice, one called off, one of last year, two still open. */
export function demoLectures(): readonly LectureStep[] {
  const steps = [
    ...HELD.flatMap((_, nth) => heldSteps(nth)),
    ...enteredTwice(),
    ...calledOff(),
    recorded('2026-01-05', 'late', { ...lectureOf(0), heldOn: calendarDate('2025-12-24') }),
    recorded('2026-11-06', 'unanswered', planned(lectureOf(4), '2026-11-18')),
    recorded('2026-11-06', 'ahead', planned(lectureOf(8), '2026-12-03')),
  ];
  return steps.sort((a, b) => a.day.localeCompare(b.day));
}

function heldSteps(nth: number): readonly LectureStep[] {
  const lecture = lectureOf(nth);
  const { heldOn, audience = null } = lecture;
  const key = String(nth + 1);
  const after = workdayFrom(addDays(heldOn, 1));
  if (nth % 3 !== 2) return [recorded(after, key, lecture)];
  return [
    recorded(workdayFrom(addDays(heldOn, -9)), key, planned(lecture, heldOn)),
    { act: 'outcome', day: after, key: keyOf(key), stage: 'HELD', audience },
  ];
}

/** Entered a second time under another name of the same hall, and taken back. */
function enteredTwice(): readonly LectureStep[] {
  const twice = { ...lectureOf(6), venue: '西沱中学阶梯教室' };
  const reason = '与4月16日西沱中学讲座为同一场，重复登记';
  return [
    recorded('2026-04-20', 'twice', twice),
    { act: 'void', day: calendarDate('2026-04-21'), key: keyOf('twice'), reason },
  ];
}

function calledOff(): readonly LectureStep[] {
  return [
    recorded('2026-07-01', 'called-off', planned(lectureOf(12), '2026-07-16')),
    {
      act: 'outcome',
      day: calendarDate('2026-07-16'),
      key: keyOf('called-off'),
      stage: 'CANCELLED',
      audience: null,
    },
  ];
}

function lectureOf(nth: number): DemoLecture {
  const [heldOn, kind, township, venue, audience] = HELD[nth]!;
  const titles = TITLES[kind];
  return {
    kind,
    title: titles[nth % titles.length]!,
    venue,
    township,
    stage: 'HELD',
    heldOn: calendarDate(heldOn),
    audience,
    speaker: SPEAKERS[nth % SPEAKERS.length]!,
  };
}

function planned(lecture: DemoLecture, heldOn: string): DemoLecture {
  return { ...lecture, stage: 'PLANNED', heldOn: calendarDate(heldOn), audience: null };
}

function recorded(day: string, name: string, input: DemoLecture): LectureStep {
  return { act: 'record', day: calendarDate(day), key: keyOf(name), input };
}

function keyOf(name: string): string {
  return `demo-lecture-${name}`;
}
