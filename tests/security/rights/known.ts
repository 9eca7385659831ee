/** The day on which everything happens, and for which filters ask. */
export const DAY = '2026-06-05';

/**
 * What a probe fills in, by the name of an argument (`idNumber`), by the type whose id it means (`Screening`), or, where
 * one place needs another value, by its coordinate (`Query.commitment.code`, `Indicator.milestones`).
 */
export type Known = Readonly<Record<string, unknown>>;

/** The same things of two owners: of the unit of the own-… columns (or the caller himself), and of somebody else. */
export interface Pair {
  readonly own: Known;
  readonly fellow: Known;
}
