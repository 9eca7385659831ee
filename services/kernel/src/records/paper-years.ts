/** Full years for which a scan is kept: people sign papers and are listed on them. The paper itself is in the unit's archive. */
export const PAPER_YEARS = 10;
