import { Session } from 'node:inspector/promises';
import { performance } from 'node:perf_hooks';

/** When a process gives back what it does not need. */
export interface GivingBack {
  /** Milliseconds between two looks. */
  readonly every: number;
  /** Share of the time between them in which a process that is quiet works at most. */
  readonly quiet: number;
  /** Bytes above what it held after the last collection for which another is worth its pause of some 50 ms. */
  readonly worth: number;
}

const SETTINGS: GivingBack = { every: 10_000, quiet: 0.1, worth: 48 * 1024 * 1024 };

/**
 * Node collects when it needs room, not when nothing is asked of it: what a burst left in the young generation, and the buffers
 * that dead objects hold, stay with a process until the next one. So each collects by itself when it holds much more than it needed
 * and is quiet. Returns what ends that.
 */
export function giveBackMemory({ every, quiet, worth }: GivingBack = SETTINGS): () => void {
  let settled = process.memoryUsage.rss();
  let before = performance.eventLoopUtilization();
  const timer = setInterval(async () => {
    const { utilization } = performance.eventLoopUtilization(before);
    before = performance.eventLoopUtilization();
    if (utilization > quiet || process.memoryUsage.rss() < settled + worth) return;
    await collect();
    settled = process.memoryUsage.rss();
  }, every).unref();
  return () => clearInterval(timer);
}

/** What it held after {@link keepSmall} collected last, in bytes. */
let small = 0;
const GROWN = 32 * 1024 * 1024;

/**
 * Between two pieces of work that go on for minutes: collects where this process has grown by 32 MB since the last time. Node itself
 * would let its young generation grow to 128 MB first, and what outlives it more.
 */
export async function keepSmall(): Promise<void> {
  const held = process.memoryUsage.rss();
  if (held < small + GROWN) return;
  await collect();
  small = process.memoryUsage.rss();
}

/** The one collection that also shrinks the young generation, without a flag for V8. */
async function collect(): Promise<void> {
  const session = new Session();
  session.connect();
  try {
    await session.post('HeapProfiler.collectGarbage');
  } finally {
    session.disconnect();
  }
}
