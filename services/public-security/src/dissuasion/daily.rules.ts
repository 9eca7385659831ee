import {
  type CalendarDate,
  type Decimal,
  addDays,
  daysBetween,
  decimal,
  rounded,
  sum,
  truncate,
  yearUntil,
} from '@minsheng/kernel/domain';
import { missingDays } from './dissuasion.rules.ts';

export interface DayReturn {
  readonly day: CalendarDate;
  readonly warned: number;
}

/** A day as the widget shows it: null where nobody stated it. */
export interface ShownDay {
  readonly day: CalendarDate;
  readonly count: number | null;
}

export interface DailyFigures {
  readonly total: Decimal;
  readonly daysReported: number;
  readonly missing: readonly CalendarDate[];
  /** Total ÷ elapsed days, to two places; null for a year without any return. */
  readonly average: Decimal | null;
  readonly lastDays: readonly ShownDay[];
  readonly thisMonth: Decimal;
}

const SHOWN = 7;

/**
 * A year's figures up to today or its end, from its returns; several of one day (of two units) add up. Today has elapsed
 * once it was returned: until then it is neither a gap nor a day to divide by.
 */
export function dailyFigures(returns: readonly DayReturn[], year: number, today: CalendarDate): DailyFigures {
  const { first, day: last } = yearUntil(year, today);
  const byDay = new Map<CalendarDate, number>();
  for (const { day, warned } of returns)
    if (day >= first && day <= last) byDay.set(day, (byDay.get(day) ?? 0) + warned);
  const missing = missingDays(first, last, new Set(byDay.keys()), today);
  const month = last.slice(0, 7);
  const total = totalOf([...byDay.values()]);
  const shown = Math.min(SHOWN, Math.max(daysBetween(first, last) + 1, 0));
  return {
    total,
    daysReported: byDay.size,
    missing,
    average: byDay.size === 0 ? null : shownAverage(total.div(byDay.size + missing.length)),
    lastDays: Array.from({ length: shown }, (_, ago) => addDays(last, -ago)).map((day) => ({
      day,
      count: byDay.get(day) ?? null,
    })),
    thisMonth: totalOf([...byDay].filter(([day]) => day.startsWith(month)).map(([, warned]) => warned)),
  };
}

/** Not lifted to a whole number: pass marks are whole numbers, and which one is for supervision to say. */
function shownAverage(average: Decimal): Decimal {
  return rounded(average, [truncate(average, 0).plus(1)]);
}

function totalOf(counts: readonly number[]): Decimal {
  return sum(counts.map((count) => decimal(count)));
}
