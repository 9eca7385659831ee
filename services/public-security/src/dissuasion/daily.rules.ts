import {
  type CalendarDate,
  type Decimal,
  addDays,
  daysBetween,
  decimal,
  firstDayOf,
  sum,
  truncate,
  yearOf,
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
  /** Total ÷ elapsed days, cut to two places; null for a year without any return. */
  readonly average: Decimal | null;
  readonly lastDays: readonly ShownDay[];
  readonly thisMonth: Decimal;
}

const SHOWN = 7;

/** The year's figures up to a day, from its returns; several of one day (of two units) add up. */
export function dailyFigures(returns: readonly DayReturn[], today: CalendarDate): DailyFigures {
  const first = firstDayOf(yearOf(today));
  const byDay = new Map<CalendarDate, number>();
  for (const { day, warned } of returns)
    if (day >= first && day <= today) byDay.set(day, (byDay.get(day) ?? 0) + warned);
  const month = today.slice(0, 7);
  const total = totalOf([...byDay.values()]);
  const elapsed = daysBetween(first, today) + 1;
  return {
    total,
    daysReported: byDay.size,
    missing: missingDays(first, today, new Set(byDay.keys()), today),
    average: byDay.size === 0 ? null : truncate(total.div(elapsed), 2),
    lastDays: Array.from({ length: Math.min(SHOWN, elapsed) }, (_, ago) => addDays(today, -ago)).map(
      (day) => ({
        day,
        count: byDay.get(day) ?? null,
      }),
    ),
    thisMonth: totalOf([...byDay].filter(([day]) => day.startsWith(month)).map(([, warned]) => warned)),
  };
}

function totalOf(counts: readonly number[]): Decimal {
  return sum(counts.map((count) => decimal(count)));
}
