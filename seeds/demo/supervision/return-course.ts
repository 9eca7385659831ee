import { calendarDate, type CalendarDate } from '@minsheng/kernel/domain';

interface OfRow {
  readonly unit: string;
  readonly code: string;
}

/** How a period went: on which days, and what did not go straight. */
export interface DemoPeriod {
  readonly period: string;
  readonly partsOn: CalendarDate;
  readonly frozenOn: CalendarDate;
  readonly signedOn: CalendarDate;
  readonly checkedOn: CalendarDate;
  /** When what was sent back is returned anew. */
  readonly againOn: CalendarDate;
  readonly lockedOn: CalendarDate;
  /** Parts that did not come. */
  readonly late: readonly OfRow[];
  readonly corrected: readonly (OfRow & {
    readonly more: string;
    readonly reason: string;
    readonly text: string;
  })[];
  readonly sentBack: readonly (OfRow & { readonly message: string })[];
  readonly reopened: readonly (OfRow & { readonly on: CalendarDate; readonly reason: string })[];
}

const day = calendarDate;

export const DEMO_RETURNS: readonly DemoPeriod[] = [
  {
    period: '2026-Q2',
    partsOn: day('2026-07-03'),
    frozenOn: day('2026-07-06'),
    signedOn: day('2026-07-07'),
    checkedOn: day('2026-07-09'),
    againOn: day('2026-07-10'),
    lockedOn: day('2026-07-13'),
    late: [],
    corrected: [],
    sentBack: [],
    reopened: [],
  },
  {
    period: '2026-Q3',
    partsOn: day('2026-10-10'),
    frozenOn: day('2026-10-12'),
    signedOn: day('2026-10-13'),
    checkedOn: day('2026-10-15'),
    againOn: day('2026-10-16'),
    lockedOn: day('2026-10-19'),
    late: [{ unit: 'HEALTH', code: 'M08-1' }],
    corrected: [
      {
        unit: 'RED_CROSS',
        code: 'M08-1',
        more: '40',
        reason: '9月28日专场培训签到表尚未录入',
        text: '9月28日专场培训40人次已完成，签到表正在录入。',
      },
    ],
    sentBack: [{ unit: 'TRANSPORT', code: 'C05-1', message: '请核对交工验收里程与验收鉴定书是否一致' }],
    reopened: [
      {
        unit: 'FIRE_RESCUE',
        code: 'C02-1',
        on: day('2026-10-22'),
        reason: '暗访发现统计口径不一致，请重新核对',
      },
    ],
  },
];
