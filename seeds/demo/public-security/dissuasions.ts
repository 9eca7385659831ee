import { type CalendarDate, addDays, calendarDate, daysBetween } from '@minsheng/kernel/domain';
import { type Random, randomFrom } from '../random.ts';
import { DEMO_FIRST_DAY, DEMO_LAST_DAY } from '../screenings.ts';
import { workdayFrom } from '../workdays.ts';
import type { SecurityStep } from './steps.ts';

/** The last day stated; the paper of the running week is signed on the day after. */
const LAST_STATED = addDays(DEMO_LAST_DAY, -1);
const A_MONDAY = calendarDate('2025-12-29');

/** Days that nobody stated: over the Spring Festival, a weekend in July, and lately. */
export const MISSING: readonly (readonly [first: string, last: string])[] = [
  ['2026-02-16', '2026-02-19'],
  ['2026-07-25', '2026-07-26'],
  ['2026-11-07', '2026-11-09'],
];
/** Days on which the warning platform stood still: a return of zero each. */
export const ZERO: readonly string[] = ['2026-03-22', '2026-08-16'];

const CORRECTED = { of: calendarDate('2026-03-18'), day: calendarDate('2026-07-14'), more: 37 };
const SIGNERS = ['冉启明', '谭志远'];

/** Daily returns of the police, a paper a week, with one correction months later. */
export function demoDissuasions(seed = 20260425): readonly SecurityStep[] {
  const random = randomFrom(seed);
  const weeks = Math.floor(daysBetween(A_MONDAY, LAST_STATED) / 7) + 1;
  const papers = Array.from({ length: weeks }, (_, week) => paperOf(random, week));
  const wrong = papers
    .flatMap((step) => (step.kind === 'paper' ? step.input.days : []))
    .find(({ day }) => day === CORRECTED.of)!;
  const correction: SecurityStep = {
    kind: 'correction',
    day: CORRECTED.day,
    key: `demo-dissuasion-correction-${CORRECTED.of}`,
    of: CORRECTED.of,
    warned: wrong.warned + CORRECTED.more,
    reason: '漏计当日夜间预警指令，经核对96110工单后更正',
  };
  return [...papers, correction];
}

function paperOf(random: Random, week: number): SecurityStep {
  const monday = addDays(A_MONDAY, week * 7);
  const days = Array.from({ length: 7 }, (_, nth) => addDays(monday, nth))
    .filter((day) => day >= DEMO_FIRST_DAY && day <= LAST_STATED)
    .map((day) => ({ day, warned: warnedOn(random, day) }))
    .filter(({ day }) => !isWithin(day, MISSING));
  const due = workdayFrom(addDays(monday, 7));
  const signedOn = due > DEMO_LAST_DAY ? DEMO_LAST_DAY : due;
  const number = String(week + 1).padStart(2, '0');
  return {
    kind: 'paper',
    day: signedOn,
    key: `demo-dissuasion-paper-${number}`,
    input: {
      days,
      paper: `石公反诈日报〔2026〕第${number}周`,
      signedBy: SIGNERS[week % SIGNERS.length]!,
      signedOn,
      ...(days.some(({ day }) => ZERO.includes(day))
        ? { note: '周日预警平台升级维护，当日无推送，按零报告' }
        : {}),
    },
  };
}

/** More on workdays than at the weekend, a little more each month. */
function warnedOn(random: Random, day: CalendarDate): number {
  if (ZERO.includes(day)) return 0;
  const month = Number(day.slice(5, 7));
  const usual = (isWeekend(day) ? 248 : 311) + month * 2;
  return usual + random.between(-38, 38);
}

function isWeekend(day: CalendarDate): boolean {
  return daysBetween(A_MONDAY, day) % 7 >= 5;
}

function isWithin(day: CalendarDate, spans: typeof MISSING): boolean {
  return spans.some(([first, last]) => first <= day && day <= last);
}
