/**
 * The last calendar year whose records are due on a day of `year`: identifying data are kept to the end of their year and
 * `years` full years more. Whole years fall due at once, because people are counted by the year: all records of a person
 * in a year go together, and the year's figures stay.
 */
export function lastYearDue(year: number, years: number): number {
  return year - years - 1;
}
