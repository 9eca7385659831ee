/** Cells of 1 to 10 people could tell of a person (domain.md section 5; a setting of the place). */
export const SMALL_CELL = 10;

/** A count of people as those outside the owning unit may see it: null where it is small, zero stays zero. */
export function suppressSmall(count: number, most: number = SMALL_CELL): number | null {
  return count > 0 && count <= most ? null : count;
}

/**
 * Which cells of a table with a known total must be hidden: the small ones, and the next larger ones until the hidden
 * are two at least and too many together to be worked out from the total.
 */
export function cellsToHide(counts: readonly number[], most: number = SMALL_CELL): ReadonlySet<number> {
  const ascending = counts
    .map((count, nth) => ({ count, nth }))
    .filter(({ count }) => count > 0)
    .sort((a, b) => a.count - b.count);
  const hidden = new Set<number>();
  let together = 0;
  for (const { count, nth } of ascending) {
    const enough = hidden.size === 0 || (hidden.size > 1 && together > most);
    if (count > most && enough) break;
    hidden.add(nth);
    together += count;
  }
  return hidden;
}
