const LATE_MS = 5 * 60_000;

/** Since when the head of a module's trail waits for the module that keeps it. */
export class WitnessState {
  #waitingSince: Date | undefined;

  /** A head is to be shown. */
  waits(now: Date): void {
    this.#waitingSince ??= now;
  }

  /** The newest head is kept. */
  keeps(): void {
    this.#waitingSince = undefined;
  }

  /** Since when it waits, where that is over five minutes: somebody must look. */
  lateSince(now: Date): Date | undefined {
    const since = this.#waitingSince;
    return since && now.getTime() - since.getTime() > LATE_MS ? since : undefined;
  }
}
