import { Refusal } from '@minsheng/kernel';
import { type CalendarDate, calendarDate, firstDayOf } from '@minsheng/kernel/domain';
import type { Indicator } from '../catalogue/indicator.entity.ts';
import type { FactsKey } from './facts.loaders.ts';

/** Which business day is read, and as known on which day (null: as known now). */
export interface Moment {
  readonly asOf: CalendarDate;
  readonly knownOn: CalendarDate | null;
}

/** What a request says of the moment; nothing said: today, as known now; only what was known when: that day. */
export interface AskedMoment {
  readonly asOf?: CalendarDate | null;
  readonly knownOn?: CalendarDate | null;
}

/**
 * The moment asked for. Figures of a year are read from its first day to the end of the year after, when the last
 * corrections are in; refuses other days, naming the field.
 */
export function momentIn(year: number, { asOf, knownOn }: AskedMoment, today: CalendarDate): Moment {
  const first = firstDayOf(year);
  const last = calendarDate(`${year + 1}-12-31`);
  for (const [field, day] of Object.entries({ asOf, knownOn }))
    if (day && (day < first || day > last)) throw new Refusal('DAY_OUT_OF_RANGE', { field, first, last });
  return { asOf: asOf ?? earliest(today, last, knownOn ?? last), knownOn: knownOn ?? null };
}

function earliest(...days: readonly [CalendarDate, ...CalendarDate[]]): CalendarDate {
  return days.reduce((first, day) => (day < first ? day : first));
}

/** Under what an indicator's facts at a moment are known. */
export function keyOf({ id, year }: Indicator, { asOf, knownOn }: Moment): FactsKey {
  return { indicatorId: id, year, asOf, knownOn };
}
