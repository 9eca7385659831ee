interface Entry<V> {
  readonly revision: number;
  readonly value: Promise<V>;
  weight: number;
}

/**
 * Values that all requests of a process share, each good for one revision. What is asked for again while it is being read is
 * read once. Bounded: what was not asked for longest goes first.
 */
export class SharedValues<V> {
  readonly #entries = new Map<string, Entry<V>>();
  readonly #limit: number;
  readonly #weigh: (value: V) => number;
  #weight = 0;

  /** `limit`: of the weights together; a value weighs 1 unless `weigh` says more. */
  constructor(limit: number, weigh: (value: V) => number = () => 1) {
    this.#limit = limit;
    this.#weigh = weigh;
  }

  get weight(): number {
    return this.#weight;
  }

  /** What is known of the key at this revision or a later one. */
  find(key: string, revision: number): Promise<V> | undefined {
    const entry = this.#entries.get(key);
    if (!entry || entry.revision < revision) return undefined;
    this.#entries.delete(key);
    this.#entries.set(key, entry);
    return entry.value;
  }

  /** Keeps a value whose reading began after the revision was known. One of a later revision stays. */
  keep(key: string, revision: number, value: Promise<V>): void {
    const before = this.#entries.get(key);
    if (before && before.revision > revision) return;
    this.#drop(key);
    const entry: Entry<V> = { revision, value, weight: 1 };
    this.#entries.set(key, entry);
    this.#weight += 1;
    value.then(
      (known) => this.#weighAgain(key, entry, this.#weigh(known)),
      () => this.#entries.get(key) === entry && this.#drop(key),
    );
    this.#shrink();
  }

  #weighAgain(key: string, entry: Entry<V>, weight: number): void {
    if (this.#entries.get(key) !== entry) return;
    this.#weight += weight - entry.weight;
    entry.weight = weight;
    this.#shrink();
  }

  #shrink(): void {
    for (const key of this.#entries.keys()) {
      if (this.#weight <= this.#limit) return;
      this.#drop(key);
    }
  }

  #drop(key: string): void {
    const entry = this.#entries.get(key);
    if (!entry) return;
    this.#weight -= entry.weight;
    this.#entries.delete(key);
  }
}
