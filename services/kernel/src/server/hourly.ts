import type { Log } from '../log.ts';

const HOUR = 3_600_000;

/** Does some work now and every hour; what fails is logged and tried again. Returns what stops it. */
export function startHourly(work: () => Promise<unknown>, failed: string, log: Log): () => Promise<void> {
  let running: Promise<unknown> = Promise.resolve();
  const run = () => {
    running = work().catch((err: unknown) => log.warn({ err }, failed));
  };
  run();
  const timer = setInterval(run, HOUR).unref();
  return async () => {
    clearInterval(timer);
    await running;
  };
}
