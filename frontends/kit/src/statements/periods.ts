/** A period of days, both included. */
export interface Period {
  readonly from: string;
  readonly to: string;
}

const QUARTERS = [
  ['01-01', '03-31'],
  ['04-01', '06-30'],
  ['07-01', '09-30'],
  ['10-01', '12-31'],
] as const;

/** Quarters of the year that have begun by a day; the running one ends with that day. */
export function quartersUntil(day: string): readonly (Period & { readonly quarter: number })[] {
  const year = day.slice(0, 4);
  return QUARTERS.map(([first, last], nth) => ({
    quarter: nth + 1,
    from: `${year}-${first}`,
    to: `${year}-${last}` < day ? `${year}-${last}` : day,
  })).filter(({ from }) => from <= day);
}
