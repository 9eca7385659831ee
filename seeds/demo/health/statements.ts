import { calendarDate, type CalendarDate } from '@minsheng/kernel/domain';

/** A signed total of the year, on the business day on which it was entered. */
export interface DemoStatement {
  readonly day: CalendarDate;
  readonly key: string;
  readonly indicator: string;
  readonly from: CalendarDate;
  readonly to: CalendarDate;
  readonly numerator: string;
  readonly denominator: string;
  readonly paper: string;
}

const QUARTERS = [
  ['2026-01-01', '2026-03-31', '2026-04-28', '1042', '1093', '石卫函〔2026〕31号（演示）'],
  ['2026-04-01', '2026-06-30', '2026-07-06', '1071', '1096', '石卫函〔2026〕58号（演示）'],
  ['2026-07-01', '2026-09-30', '2026-10-12', '1088', '1101', '石卫函〔2026〕86号（演示）'],
] as const;

/** Patients who get their medicine free of charge (M12-2): a level, signed for at the end of each quarter. */
export function demoStatements(): readonly DemoStatement[] {
  return QUARTERS.map(([from, to, day, numerator, denominator, paper], nth) => ({
    day: calendarDate(day),
    key: `demo-statement-M12-2-${nth + 1}`,
    indicator: 'M12-2',
    from: calendarDate(from),
    to: calendarDate(to),
    numerator,
    denominator,
    paper,
  }));
}
