export interface BreakerSettings {
  /** Failures in a row after which a module is left alone. */
  readonly failures: number;
  /** Milliseconds for which it is left alone; then one call tries again. */
  readonly rest: number;
}

const DEFAULTS: BreakerSettings = { failures: 5, rest: 3_000 };

/** Keeps callers from waiting, one after another, for a module that does not answer. One for each module. */
export class Breaker {
  readonly #now: () => number;
  readonly #settings: BreakerSettings;
  #failures = 0;
  #closedUntil = 0;

  constructor(now: () => number = Date.now, settings: BreakerSettings = DEFAULTS) {
    this.#now = now;
    this.#settings = settings;
  }

  /** Whether a call may go out. After the rest only one may: it decides for the others. */
  mayCall(): boolean {
    if (this.#failures < this.#settings.failures) return true;
    if (this.#now() < this.#closedUntil) return false;
    this.#closedUntil = this.#now() + this.#settings.rest;
    return true;
  }

  succeeded(): void {
    this.#failures = 0;
  }

  failed(): void {
    this.#failures += 1;
    this.#closedUntil = this.#now() + this.#settings.rest;
  }
}
