/** How long what was typed may wait until it is saved. */
const SAVED_WITHIN_MS = 2000;

/** Saves a form's content; `leaving`: the page goes away, and nobody waits for the answer. */
export type SaveDraft = (content: string, leaving: boolean) => Promise<unknown>;

/**
 * Saves a form while it is filled in, the latest content every {@link SAVED_WITHIN_MS} at most, one request at a time. What
 * cannot be saved now is saved with what is typed next: a draft is a help, and no reason to disturb anybody.
 */
export class DraftKeeper {
  readonly #save: SaveDraft;
  #waiting: string | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #saving: Promise<unknown> = Promise.resolve();

  constructor(save: SaveDraft) {
    this.#save = save;
  }

  keep(content: string): void {
    this.#waiting = content;
    this.#timer ??= setTimeout(() => this.saveNow(), SAVED_WITHIN_MS);
  }

  /** Saves what waits, at once. */
  readonly saveNow = (leaving = false): void => {
    const content = this.#waiting;
    this.#forget();
    if (content === undefined) return;
    const before = leaving ? Promise.resolve() : this.#saving;
    this.#saving = before.then(() => this.#save(content, leaving)).catch(() => undefined);
  };

  /** Saves nothing more of what was typed so far, and waits for what is under way: a form that is sent is no draft. */
  async stop(): Promise<void> {
    this.#forget();
    await this.settled();
  }

  /** Until nothing is under way. */
  async settled(): Promise<void> {
    await this.#saving;
  }

  #forget(): void {
    clearTimeout(this.#timer);
    this.#timer = undefined;
    this.#waiting = undefined;
  }
}
