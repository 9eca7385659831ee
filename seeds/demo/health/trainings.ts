import { addDays, type CalendarDate } from '@minsheng/kernel/domain';
import type { RecordInput } from '@minsheng/kernel/kinds';
import type { training } from '../../../services/health/src/training/training.ts';
import { randomFrom, type Random } from '../random.ts';
import { DEMO_FIRST_DAY, DEMO_LAST_DAY } from '../screenings.ts';
import { workdayFrom, workdaysBetween } from '../workdays.ts';

/** What is recorded; `township` is a code, null for the county itself. */
export type DemoTraining = Omit<RecordInput<typeof training>, 'township'> & {
  readonly township: string | null;
};
type Kind = DemoTraining['kind'];

/** One thing that the clerk did, on the business day on which it was done; `key` names the training. */
export type TrainingStep =
  | {
      readonly kind: 'record';
      readonly day: CalendarDate;
      readonly key: string;
      readonly input: DemoTraining;
    }
  | {
      readonly kind: 'examine';
      readonly day: CalendarDate;
      readonly key: string;
      readonly certificates: number;
    }
  | { readonly kind: 'void'; readonly day: CalendarDate; readonly key: string; readonly reason: string };

// On the last day 5 400 of 6 000 person-times, 2 850 of 3 000 of schools, 310 of 400 for a certificate, 5 of 5 trainers.
const SCHOOLS = { times: 3000, pupils: 2850 };
const PUBLIC = { times: 2400, pupils: 0 };
const CANDIDATES = { times: 310, pupils: 62 };
const TRAINERS = [
  { heldOn: '2026-05-19', attendance: 2 },
  { heldOn: '2026-09-15', attendance: 3 },
] as const;

const RED_CROSS = '县红十字会';
const INSTRUCTORS = [RED_CROSS, RED_CROSS, '县人民医院急诊科', '县中医院急诊科'] as const;
const SCHOOL_VENUES = [
  ['500240001', '县民族中学'],
  ['500240001', '县师范附属小学'],
  ['500240002', '县职业教育中心'],
  ['500240002', '万安小学'],
  ['500240101', '西沱中学'],
  ['500240105', '黄水中学'],
  ['500240107', '沙子中学'],
  ['500240106', '马武小学'],
  ['500240104', '临溪小学'],
  ['500240103', '悦崃中学'],
  ['500240112', '三河小学'],
  ['500240114', '桥头小学'],
] as const;
const PUBLIC_VENUES = [
  ['500240001', '南宾街道新时代文明实践所'],
  ['500240002', '万安街道文化服务中心'],
  ['500240003', '下路街道便民服务中心'],
  ['500240101', '西沱镇云梯社区'],
  ['500240105', '黄水镇旅游服务中心'],
  ['500240110', '龙沙镇文化站'],
  ['500240111', '鱼池镇文化站'],
  ['500240113', '大歇镇文化站'],
  ['500240116', '冷水镇服务区'],
  ['500240213', '中益乡华溪村'],
  ['500240207', '三益乡文化站'],
  ['500240219', '金竹乡文化站'],
] as const;

/** The red cross's trainings of a year up to the demonstration's last day, by the day on which each thing was done. */
export function demoTrainings(seed = 20260508): readonly TrainingStep[] {
  const random = randomFrom(seed);
  const steps = [
    ...course(random, 'school', 'KNOWLEDGE', SCHOOLS, SCHOOL_VENUES, [40, 110]),
    ...course(random, 'public', 'KNOWLEDGE', PUBLIC, PUBLIC_VENUES, [25, 70]),
    ...course(
      random,
      'certificate',
      'CERTIFICATE',
      CANDIDATES,
      [[null, '县红十字会救护培训基地']],
      [24, 36],
    ).flatMap((held) => withExamination(random, held)),
    ...TRAINERS.map(({ heldOn, attendance }, nth) =>
      recorded(`demo-training-trainer-${nth + 1}`, {
        kind: 'TRAINER',
        heldOn: heldOn as CalendarDate,
        township: null,
        venue: '市红十字会应急救护培训中心',
        instructor: '市红十字会',
        attendance,
        pupils: 0,
      }),
    ),
    ...enteredTwice(),
  ];
  return steps.sort((a, b) => a.day.localeCompare(b.day));
}

type Recorded = Extract<TrainingStep, { kind: 'record' }>;

/** Trainings until these person-times are reached, exactly. */
function course(
  random: Random,
  name: string,
  kind: Kind,
  whole: { readonly times: number; readonly pupils: number },
  venues: readonly (readonly [township: string | null, venue: string])[],
  size: readonly [number, number],
): readonly Recorded[] {
  const anyDay = random.lottery(workdaysBetween(DEMO_FIRST_DAY, addDays(DEMO_LAST_DAY, -1)), (day) =>
    name === 'school' && isHoliday(day) ? 0 : 1,
  );
  const trainings: Recorded[] = [];
  let [times, pupils] = [whole.times, whole.pupils];
  while (times > 0) {
    const drawn = random.between(...size);
    // Too few for a training of their own are added to the last one.
    const attendance = times - drawn < size[0] ? times : drawn;
    times -= attendance;
    // What is left of the part is spread over what is left of the whole, and never exceeds it.
    const share = times === 0 ? pupils : Math.round((pupils * attendance) / (times + attendance));
    pupils -= share;
    const [township, venue] = random.pick(venues);
    trainings.push(
      recorded(`demo-training-${name}-${trainings.length + 1}`, {
        kind,
        heldOn: anyDay(),
        township,
        venue,
        instructor: kind === 'CERTIFICATE' ? RED_CROSS : random.pick(INSTRUCTORS),
        attendance,
        pupils: share,
      }),
    );
  }
  return trainings;
}

function recorded(key: string, input: DemoTraining): Recorded {
  return { kind: 'record', day: workdayFrom(input.heldOn), key, input };
}

/** The result of an examination comes a week later; of the last ones it is still open. */
function withExamination(random: Random, held: Recorded): readonly TrainingStep[] {
  const day = workdayFrom(addDays(held.day, random.between(5, 12)));
  const certificates = held.input.attendance - random.between(0, 3);
  return day > DEMO_LAST_DAY ? [held] : [held, { kind: 'examine', day, key: held.key, certificates }];
}

function enteredTwice(): readonly TrainingStep[] {
  const heldOn = '2026-06-09' as CalendarDate;
  const key = 'demo-training-twice';
  const training = {
    kind: 'KNOWLEDGE',
    heldOn,
    township: '500240101',
    venue: '西沱镇云梯社区',
    instructor: RED_CROSS,
    attendance: 46,
    pupils: 0,
  } as const;
  const day = workdayFrom(addDays(heldOn, 2));
  return [recorded(key, training), { kind: 'void', day, key, reason: '与社区重复登记，保留先登记的一条' }];
}

function isHoliday(day: CalendarDate): boolean {
  return (day >= '2026-01-24' && day <= '2026-03-01') || (day >= '2026-07-11' && day <= '2026-08-31');
}
