export interface LockPolicy {
  /** Failures in a row that lock. */
  readonly attempts: number;
  readonly lockMinutes: number;
}

/** What is kept of an account's failures. */
export interface Attempts {
  readonly failed: number;
  readonly lockedUntil: Date | null;
}

export function isLocked({ lockedUntil }: Attempts, now: Date): boolean {
  return lockedUntil !== null && now < lockedUntil;
}

/** What a failure makes of it. A lock that has run out begins anew at the first failure; one that stands is not made longer. */
export function afterFailure(kept: Attempts, now: Date, policy: LockPolicy): Attempts {
  if (isLocked(kept, now)) return kept;
  const failed = (kept.lockedUntil === null ? kept.failed : 0) + 1;
  const lockedUntil =
    failed >= policy.attempts ? new Date(now.getTime() + policy.lockMinutes * 60_000) : null;
  return { failed, lockedUntil };
}

export const NO_FAILURES: Attempts = { failed: 0, lockedUntil: null };
