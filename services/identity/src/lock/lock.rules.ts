export interface LockPolicy {
  /** Failures in a row that lock. */
  readonly attempts: number;
  readonly lockMinutes: number;
}

/** What is kept of failures: of an account, or of one place from which it was tried. */
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

/** From so many addresses strangers may use up their failures before they are slowed down together. */
const ADDRESSES = 4;
const PAUSE_MS = 60_000;

/** Failures of strangers, from wherever, with the moment of the last. */
export interface Guesses extends Attempts {
  readonly at: Date;
}

/**
 * What a stranger's failure makes of an account: guesses from ever new addresses are slowed down to one a minute. No lock, since whoever
 * wanted to keep the account's owner out would have it for the asking. Forgotten when nobody has guessed for as long as a lock stands.
 */
export function afterGuess({ failed, at }: Guesses, now: Date, policy: LockPolicy): Attempts {
  const isOver = now.getTime() - at.getTime() >= policy.lockMinutes * 60_000;
  const guesses = (isOver ? 0 : failed) + 1;
  const lockedUntil = guesses >= ADDRESSES * policy.attempts ? new Date(now.getTime() + PAUSE_MS) : null;
  return { failed: guesses, lockedUntil };
}
