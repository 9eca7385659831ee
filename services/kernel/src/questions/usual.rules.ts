import { type Decimal, decimal } from '@minsheng/kernel/domain';

/** What a unit usually says in a field. */
export interface Usual {
  readonly least: string;
  readonly most: string;
}

/** Fewer say nothing of what is usual. */
const ENOUGH = 5;
/** How many times the most that was said so far a number may be before it is asked about. */
const TIMES = 5;

/**
 * Between what a number usually lies where it lies far above: by what the unit said before, and while that is little,
 * by the bounds that the declaration calls usual. Undefined where nothing is strange.
 */
export function findUsual(
  value: string,
  said: readonly string[],
  declared?: { readonly least?: number; readonly most?: number },
): Usual | undefined {
  const number = decimal(value);
  if (said.length >= ENOUGH) {
    const sorted = said.map((it) => decimal(it)).sort((one, other) => one.cmp(other));
    const [least, most] = [sorted[0]!, sorted.at(-1)!];
    return most.gt(0) && number.gt(most.times(TIMES)) ? usual(least, most) : undefined;
  }
  if (declared?.most === undefined || number.lte(declared.most)) return undefined;
  return usual(decimal(String(declared.least ?? 0)), decimal(String(declared.most)));
}

function usual(least: Decimal, most: Decimal): Usual {
  return { least: least.toString(), most: most.toString() };
}

/** Whether a day lies in a year to which nothing is added now: of last year's, records come in until the end of March. */
export function isOtherYear(day: string, today: string): boolean {
  const [year, thisYear] = [day, today].map((it) => Number(it.slice(0, 4))) as [number, number];
  return year !== thisYear && !(year === thisYear - 1 && today.slice(5) <= '03-31');
}
