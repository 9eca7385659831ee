/** A source of chance that gives the same again from the same seed. Not for secrets. */
export interface Random {
  /** From 0, below 1. */
  next(): number;
  /** A whole number, both ends included. */
  between(low: number, high: number): number;
  chance(share: number): boolean;
  pick<T>(from: readonly T[]): T;
  /** A draw from them, each as likely as its weight. */
  lottery<T>(from: readonly T[], weightOf: (item: T) => number): () => T;
}

/** mulberry32 (Tommy Ettinger, public domain): 32 bits of state are plenty for some ten thousand invented people. */
export function randomFrom(seed: number): Random {
  let state = seed >>> 0;
  function next(): number {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  }
  function lottery<T>(from: readonly T[], weightOf: (item: T) => number): () => T {
    let total = 0;
    const ends = from.map((item) => (total += weightOf(item)));
    return () => {
      const drawn = next() * total;
      return from[ends.findIndex((end) => drawn < end)]!;
    };
  }
  return {
    next,
    between: (low, high) => low + Math.floor(next() * (high - low + 1)),
    chance: (share) => next() < share,
    pick: (from) => from[Math.floor(next() * from.length)]!,
    lottery,
  };
}
