/** Milliseconds before a process that ended is started again. */
export const FIRST_DELAY = 200;
export const LONGEST_DELAY = 2_000;

/** How long a process must have been ready before its end counts as an accident, not as a start that failed. */
export const STEADY_AFTER = 500;

/**
 * The delay grows only while starts fail, and never far: what it fails for may be a dependency that is back by now. A
 * process that was at work, or ended because something else did, starts again at once.
 */
export function nextDelay(previous: number | undefined, workedFor: number): number {
  if (previous === undefined || workedFor >= STEADY_AFTER) return FIRST_DELAY;
  return Math.min(previous * 2, LONGEST_DELAY);
}
