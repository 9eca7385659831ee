interface Entry<V, S> {
  readonly state: S;
  readonly value: Promise<V>;
  weight: number;
}

/** Of what a value was read. Among numbers a later one covers the earlier; a text covers itself alone. */
type State = number | string;

/**
 * Values that all requests of a process share, each good for one state of what it was read from. What is asked for again while
 * it is being read is read once. Bounded: what was not asked for longest goes first.
 */
export class SharedValues<V, S extends State = number> {
  readonly #entries = new Map<string, Entry<V, S>>();
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

  /** What is known of the key in this state or a later one. */
  find(key: string, state: S): Promise<V> | undefined {
    const entry = this.#entries.get(key);
    if (!entry || !covers(entry.state, state)) return undefined;
    this.#entries.delete(key);
    this.#entries.set(key, entry);
    return entry.value;
  }

  /** Keeps a value whose reading began after the state was known. One of a later state stays. */
  keep(key: string, state: S, value: Promise<V>): void {
    const before = this.#entries.get(key);
    if (before && before.state !== state && covers(before.state, state)) return;
    this.#drop(key);
    const entry: Entry<V, S> = { state, value, weight: 1 };
    this.#entries.set(key, entry);
    this.#weight += 1;
    value.then(
      (known) => this.#weighAgain(key, entry, this.#weigh(known)),
      () => this.#entries.get(key) === entry && this.#drop(key),
    );
    this.#shrink();
  }

  /** Takes back a value that turned out not to be for everybody. */
  forget(key: string, value: Promise<V>): void {
    if (this.#entries.get(key)?.value === value) this.#drop(key);
  }

  #weighAgain(key: string, entry: Entry<V, S>, weight: number): void {
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

function covers(kept: State, asked: State): boolean {
  return typeof kept === 'number' ? kept >= Number(asked) : kept === asked;
}
