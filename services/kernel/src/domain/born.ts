import { type CalendarDate, ageOn, calendarDate, yearOf } from './calendar.ts';

/** When somebody was born, as far as it is known: the day where a paper tells it, else the year, else nothing. */
export interface Born {
  /** Null where nothing is known; where only the year is, its first day. */
  readonly birth: CalendarDate | null;
  readonly yearOnly?: boolean;
}

/** Completed years on a day, the same twice where the birthday is known. */
export interface Ages {
  readonly least: number;
  readonly most: number;
}

/** How old somebody is on a day, at least and at most; undefined where nothing is known. */
export function agesOn({ birth, yearOnly = false }: Born, on: CalendarDate): Ages | undefined {
  if (birth === null) return undefined;
  const most = ageOn(birth, on);
  const least = yearOnly ? ageOn(calendarDate(`${yearOf(birth)}-12-31`), on) : most;
  return { least, most };
}
