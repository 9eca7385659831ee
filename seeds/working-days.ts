import { type CalendarDate, type WorkCalendar, addDays, findCalendarDate } from '@minsheng/kernel/domain';
import { existsSync } from 'node:fs';
import { z } from 'zod';
import { SEEDS, catalogueYears, readChecked } from './catalogue.ts';

const day = z
  .string()
  .refine((text) => findCalendarDate(text) !== undefined, '须为存在的日期')
  .transform((text) => text as CalendarDate);

const workingDaysFile = z.strictObject({
  off: z.array(
    z
      .strictObject({ from: day, to: day, name: z.string().min(1) })
      .refine(({ from, to }) => from <= to, '起始日期晚于截止日期'),
  ),
  worked: z.array(day),
});

/** The working weeks of all years that have a `working-days.yaml`; of other years the plain ones. Throws a CatalogueError that names the entry. */
export function loadWorkCalendar(root: URL = SEEDS): WorkCalendar {
  const files = catalogueYears(root).map((year) => new URL(`${year}/working-days.yaml`, root));
  const years = files.filter((file) => existsSync(file)).map((file) => readChecked(file, workingDaysFile));
  return {
    off: new Set(years.flatMap(({ off }) => off.flatMap(({ from, to }) => daysFrom(from, to)))),
    worked: new Set(years.flatMap(({ worked }) => worked)),
  };
}

function daysFrom(from: CalendarDate, to: CalendarDate): CalendarDate[] {
  const days: CalendarDate[] = [];
  for (let at = from; at <= to; at = addDays(at, 1)) days.push(at);
  return days;
}
