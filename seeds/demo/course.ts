import { addDays, type CalendarDate } from '@minsheng/kernel/domain';
import type { AmendInput, RecordInput } from '@minsheng/kernel/kinds';
import type { screening } from '../../services/health/src/screening/screening.ts';
import type { ByCode } from './by-code.ts';
import type { DemoPerson } from './people.ts';
import type { Random } from './random.ts';
import { workdayFrom } from './workdays.ts';

/** What is recorded; `facility` is a code, too. */
export type DemoScreening = ByCode<RecordInput<typeof screening>>;
export type DemoAmendment = AmendInput<typeof screening>;
export type Programme = DemoScreening['programme'];

/** One thing a clerk did, on the business day on which it was done; `key` names the screening, and serves as its request key. */
export type DemoStep =
  | {
      readonly kind: 'record';
      readonly day: CalendarDate;
      readonly key: string;
      readonly input: DemoScreening;
    }
  | {
      readonly kind: 'amend';
      readonly day: CalendarDate;
      readonly key: string;
      readonly input: DemoAmendment;
    }
  | { readonly kind: 'void'; readonly day: CalendarDate; readonly key: string; readonly reason: string };

export interface Visit {
  readonly key: string;
  readonly programme: Programme;
  readonly person: DemoPerson;
  readonly facility: string;
  readonly screenedOn: CalendarDate;
}

interface Habit {
  /** Days from the screening to its report. */
  readonly report: readonly [soonest: number, latest: number];
  /** Share recorded only when the report is there; the others at once, and amended. */
  readonly recordedWithReport: number;
  readonly note: string;
}

// The colorectal figure counts reports, so its samples are recorded when taken and wait visibly.
const HABITS: Readonly<Record<Programme, Habit>> = {
  CERVICAL: { report: [2, 9], recordedWithReport: 0.85, note: '已通知本人，完成阴道镜检查' },
  BREAST: { report: [0, 4], recordedWithReport: 0.9, note: '已通知本人，完成钼靶复查' },
  COLORECTAL: { report: [5, 15], recordedWithReport: 0, note: '已通知本人，完成肠镜检查' },
};

const ABNORMAL = 0.02;
const FORGOTTEN = 0.03;

/** A screening from its record over its report to the follow-up, as far as it has come by the last day. */
export function courseOf(random: Random, visit: Visit, last: CalendarDate): readonly DemoStep[] {
  const { key, programme, screenedOn } = visit;
  const { report, recordedWithReport, note } = HABITS[programme];
  const late = programme === 'COLORECTAL' && random.chance(0.04) ? random.between(1, 12) : 0;
  const reportedOn = workdayFrom(addDays(screenedOn, random.between(...report) + late));
  const result = random.chance(ABNORMAL) ? 'ABNORMAL' : 'NORMAL';
  const withReport = random.chance(recordedWithReport);
  const followedUpOn = workdayFrom(addDays(reportedOn, random.between(4, 26)));
  const forgotten = random.chance(FORGOTTEN);

  if (reportedOn > last) return [recordOf(visit, screenedOn)];
  const steps: DemoStep[] = withReport
    ? [recordOf(visit, reportedOn, { reportedOn, result })]
    : [recordOf(visit, screenedOn), { kind: 'amend', day: reportedOn, key, input: { reportedOn, result } }];
  if (result === 'ABNORMAL' && followedUpOn <= last && !forgotten)
    steps.push({ kind: 'amend', day: followedUpOn, key, input: { followUp: 'DONE', followUpNote: note } });
  return steps;
}

/** The record of a visit; without a report it is pending. */
export function recordOf(
  { key, programme, person, facility, screenedOn }: Visit,
  day: CalendarDate,
  report: Pick<DemoScreening, 'reportedOn' | 'result'> = { reportedOn: null, result: 'PENDING' },
): DemoStep {
  const { name, idNumber, phone, township } = person;
  const input = {
    programme,
    name,
    idNumber,
    phone,
    township,
    facility,
    screenedOn,
    highRisk: programme === 'COLORECTAL',
    ...report,
  };
  return { kind: 'record', day, key, input };
}
