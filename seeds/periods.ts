import { findCalendarDate, type CalendarDate } from '@minsheng/kernel/domain';
import { z } from 'zod';
import { readChecked, SEEDS } from './catalogue.ts';

const day = z
  .string()
  .refine((text) => findCalendarDate(text) !== undefined, '须为存在的日期')
  .transform((text) => text as CalendarDate);
const yesNo = z.enum(['true', 'false']).transform((text) => text === 'true');
const count = z
  .string()
  .regex(/^[1-9]\d*$/, '须为正整数')
  .transform(Number);

const period = z
  .strictObject({
    code: z.string().regex(/^[A-Z0-9]+$/, '须为大写代码'),
    name: z.string().min(1),
    kind: z.enum(['QUARTER', 'HALF_YEAR', 'ESTIMATE', 'YEAR_END']),
    firstDay: day,
    cutOff: day,
    dueOn: day.optional(),
    asks: yesNo,
  })
  .refine(({ firstDay, cutOff }) => firstDay <= cutOff, '统计截止日不得早于起始日')
  .refine(({ cutOff, dueOn }) => !dueOn || cutOff <= dueOn, '报送时限不得早于统计截止日');

const signing = z.strictObject({
  unit: z.string().min(1),
  onScreen: z
    .array(z.enum(['UNIT_CLERK', 'UNIT_REVIEWER', 'UNIT_LEADER']))
    .min(1, '至少一级')
    .max(4, '至多四级'),
});

const periodsFile = z.strictObject({
  periods: z.array(period).min(1),
  dueAfter: count,
  partsBefore: count,
  signing: z.array(signing),
});

/** When a year's figures are returned, and how units sign. */
export type YearPeriods = z.infer<typeof periodsFile>;

/** Reads `periods.yaml` of a year. Throws a CatalogueError that names the entry. */
export function loadPeriods(year: number, root: URL = SEEDS): YearPeriods {
  return readChecked(new URL(`${year}/periods.yaml`, root), periodsFile);
}
