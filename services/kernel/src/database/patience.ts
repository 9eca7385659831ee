import { setTimeout } from 'node:timers/promises';
import type { Log } from '../log.ts';

const AGAIN_MS = 200;

/** Connection refused, shut down, starting up, too many connections, or no such host for now: it may come by itself. */
const AWAY = new Set([
  'ECONNREFUSED',
  'ECONNRESET',
  'EPIPE',
  'ETIMEDOUT',
  'EAI_AGAIN',
  'ENOTFOUND',
  '08001',
  '08004',
  '08006',
  '53300',
  '57P01',
  '57P02',
  '57P03',
]);

/** Whether an error says that there is no database at the moment, and nothing of the statement. */
export function isAway(error: unknown): boolean {
  if (!(error instanceof Error)) return false;
  const { code } = error as { code?: unknown };
  if (typeof code === 'string' && AWAY.has(code)) return true;
  if (error instanceof AggregateError && error.errors.some(isAway)) return true;
  return /Connection terminated|connection timeout/i.test(error.message) || isAway(error.cause);
}

/** Does the work, again and again while the database is away: a service waits for it, it does not die of it. */
export async function whenDatabaseIsBack<T>(work: () => Promise<T>, log: Log): Promise<T> {
  for (let told = false; ; told = true) {
    try {
      return await work();
    } catch (error) {
      if (!isAway(error)) throw error;
      if (!told) log.warn({ err: error }, 'the database is away, waiting for it');
      await setTimeout(AGAIN_MS);
    }
  }
}
