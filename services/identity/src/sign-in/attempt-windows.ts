import type { Clock } from '@minsheng/kernel';

interface Window {
  readonly endsAt: number;
  used: number;
}

interface Limit {
  /** Seconds. */
  readonly window: number;
  readonly max: number;
}

// Many times the addresses of the county's network; beyond it the oldest are forgotten, so that no caller can fill the memory.
const KEPT = 100_000;

/**
 * Counts requests by address and path, each in windows that begin at the first request and end on time. better-auth's own
 * window is stretched by every request within it: sign-ins of an office, each a few seconds after the last, would add up
 * through a whole morning until somebody is turned away.
 */
export function attemptWindows(clock: Pick<Clock, 'now'>) {
  // In order of their beginning, as a Map keeps it.
  const windows = new Map<string, Window>();

  /** Opens the window of this key, in place of one that has ended. */
  function open(key: string, now: number, seconds: number): Window {
    windows.delete(key);
    for (const [oldest, { endsAt }] of windows) {
      if (now < endsAt && windows.size < KEPT) break;
      windows.delete(oldest);
    }
    const opened = { endsAt: now + seconds * 1000, used: 0 };
    windows.set(key, opened);
    return opened;
  }

  return {
    async consume(key: string, { window: seconds, max }: Limit) {
      const now = clock.now().getTime();
      const known = windows.get(key);
      const current = known && now < known.endsAt ? known : open(key, now, seconds);
      if (current.used >= max)
        return { allowed: false, retryAfter: Math.ceil((current.endsAt - now) / 1000) };
      current.used += 1;
      return { allowed: true, retryAfter: null };
    },
  };
}
