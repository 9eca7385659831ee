/** What one thing took, and its ratio to a peer or a limit in the same run. */
export interface Measured {
  readonly name: string;
  readonly ms: number;
  readonly ratio: number;
}

/** Milliseconds of the middle one of so many rounds, after some to warm up. */
export async function medianOf(rounds: number, work: () => Promise<void>): Promise<number> {
  for (let round = 0; round < 10; round++) await work();
  const taken: number[] = [];
  for (let round = 0; round < rounds; round++) {
    const before = performance.now();
    await work();
    taken.push(performance.now() - before);
  }
  return taken.sort((a, b) => a - b)[Math.floor(rounds / 2)]!;
}

export function report(title: string, measured: readonly Measured[]): void {
  console.log(title);
  for (const { name, ms, ratio } of measured)
    console.log(`  ${name.padEnd(32)} ${ms.toFixed(2).padStart(9)} ms   × ${ratio.toFixed(3)}`);
}
