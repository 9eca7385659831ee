import { type CalendarDate, calendarDate } from '@minsheng/kernel/domain';
import type { Clerk, SecurityStep } from './steps.ts';

interface Quarter {
  readonly to: CalendarDate;
  readonly signedOn: CalendarDate;
  readonly number: number;
}

const QUARTERS: readonly Quarter[] = [
  { to: calendarDate('2026-03-31'), signedOn: calendarDate('2026-04-03'), number: 11 },
  { to: calendarDate('2026-06-30'), signedOn: calendarDate('2026-07-03'), number: 26 },
  { to: calendarDate('2026-09-30'), signedOn: calendarDate('2026-10-09'), number: 41 },
];
const NEW_YEAR = calendarDate('2026-01-01');

/** People in the buildings whose fire protection was put right, as the fire brigade estimates. */
const REACHED = ['3600', '8200', '12400'];
/** Of 92 000 elderly people, students and others who are easily deceived, those who were told. */
const TOLD = ['31200', '58900', '87400'];
const TO_BE_TOLD = '92000';

/** Signed totals by quarter, each the whole truth of its day. */
export function demoSecurityStatements(): readonly SecurityStep[] {
  return QUARTERS.flatMap((quarter, nth) => [
    step('fire-rescue-clerk', 'C02-3', quarter, `石消函〔2026〕${quarter.number}号`, '秦大江', {
      value: REACHED[nth]!,
    }),
    step('public-security-clerk', 'M10-3', quarter, `石公函〔2026〕${quarter.number}号`, '冉启明', {
      numerator: TOLD[nth]!,
      denominator: TO_BE_TOLD,
    }),
  ]);
}

function step(
  clerk: Clerk,
  indicator: string,
  { to, signedOn }: Quarter,
  paper: string,
  signedBy: string,
  total: { readonly value?: string; readonly numerator?: string; readonly denominator?: string },
): SecurityStep {
  return {
    kind: 'statement',
    day: signedOn,
    key: `demo-statement-${indicator}-${to}`,
    clerk,
    input: { indicator, from: NEW_YEAR, to, paper, signedBy, signedOn, ...total },
  };
}
