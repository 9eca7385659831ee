/** Rows of one import: the county's longest list of a year has a third of it. */
export const MOST_ROWS = 100_000;
/** What lies further to the right is no table of ours. */
export const MOST_COLUMNS = 200;
/** Characters of a cell that are read: one more than any field holds, so that the field refuses it. */
export const LONGEST_CELL = 5_000;
/** Rows that are read, checked and recorded together. */
export const CHUNK = 200;
