/** What was made lately for a text, each until its own moment. Bounded: what was made first goes first. */
export class RecentValues<V> {
  readonly #known = new Map<string, { readonly value: V; readonly until: number }>();
  readonly #limit: number;
  readonly #now: () => number;

  constructor(limit: number, now: () => number = Date.now) {
    this.#limit = limit;
    this.#now = now;
  }

  find(text: string): V | undefined {
    const entry = this.#known.get(text);
    return entry && this.#now() < entry.until ? entry.value : undefined;
  }

  /** `until`: milliseconds since 1970. */
  keep(text: string, value: V, until: number): void {
    this.#known.delete(text);
    this.#known.set(text, { value, until });
    if (this.#known.size > this.#limit) this.#known.delete(this.#known.keys().next().value!);
  }
}
