import { setTimeout as pause } from 'node:timers/promises';

/** What visitors have waited for since the last time they were asked about. */
export interface Waited {
  /** Milliseconds of each that was answered. */
  readonly taken: readonly number[];
  readonly failures: number;
}

export interface Visits {
  /** What was waited for until now; begins anew. */
  take(): Waited;
  stop(): Promise<void>;
}

/** Visits at an even rate, whether or not those before are answered. */
export function visitSteadily(perSecond: number, visit: () => Promise<boolean>): Visits {
  let taken: number[] = [];
  let failures = 0;
  const stopping = new AbortController();
  const under = new Set<Promise<void>>();
  async function once(): Promise<void> {
    const began = performance.now();
    const isWhole = await visit().catch(() => false);
    if (isWhole) taken.push(performance.now() - began);
    else failures += 1;
  }
  async function go(): Promise<void> {
    const from = performance.now();
    for (let nth = 0; !stopping.signal.aborted; nth++) {
      const one = once().finally(() => under.delete(one));
      under.add(one);
      await pause(Math.max(0, from + ((nth + 1) * 1_000) / perSecond - performance.now()));
    }
    await Promise.all(under);
  }
  const over = go();
  return {
    take() {
      const waited = { taken, failures };
      [taken, failures] = [[], 0];
      return waited;
    },
    async stop() {
      stopping.abort();
      await over;
    },
  };
}
