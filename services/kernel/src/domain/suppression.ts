/** Cells of 1 to 10 people could tell of a person (domain.md section 5; a setting of the place). */
export const SMALL_CELL = 10;

/** A count of people as those outside the owning unit may see it: null where it is small, zero stays zero. */
export function suppressSmall(count: number, most: number = SMALL_CELL): number | null {
  return count > 0 && count <= most ? null : count;
}
