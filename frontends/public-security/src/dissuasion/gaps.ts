import { dayPlus } from './days.ts';

interface Stated {
  readonly day: string;
}

/** A day that nobody stated, shown where its return would stand. */
export interface Gap {
  readonly gap: string;
}

/**
 * One page of returns, latest first, with the days between them that have none. A page ends with the gaps below its last
 * return; those above the first belong to the page before, or where there is none, to this.
 */
export function withGaps<R extends Stated>(
  rows: readonly R[],
  missing: readonly string[],
  isFirstPage: boolean,
): readonly (R | Gap)[] {
  const gaps = new Set(missing);
  const above = isFirstPage ? missing.filter((day) => !rows[0] || day > rows[0].day).reverse() : [];
  return [
    ...above.map((gap) => ({ gap })),
    ...rows.flatMap((row, nth) => {
      const next = rows[nth + 1]?.day;
      // Of two returns of one day (one is voided) the gaps stand below the second.
      return next === row.day ? [row] : [row, ...gapsBelow(row.day, next, gaps)];
    }),
  ];
}

/** From the day itself (its only return is voided) down to the next return. */
function gapsBelow(from: string, next: string | undefined, gaps: ReadonlySet<string>): Gap[] {
  const found: Gap[] = gaps.has(from) ? [{ gap: from }] : [];
  for (let day = dayPlus(from, -1); gaps.has(day) && day !== next; day = dayPlus(day, -1))
    found.push({ gap: day });
  return found;
}

/** The span whose gaps a list shows: of one year, up to its last day. */
export function spanOf(from: string | undefined, to: string | undefined, today: string) {
  const gapsTo = to && to < today ? to : today;
  const newYear = `${gapsTo.slice(0, 4)}-01-01`;
  return { gapsFrom: from && from > newYear ? from : newYear, gapsTo };
}
