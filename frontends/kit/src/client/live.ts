import { useEffect, useRef } from 'react';
import type { PageQuery } from './use-page-query.ts';

type Listener = (ids: readonly string[]) => void;

const listeners = new Set<Listener>();
let source: EventSource | undefined;
let lostConnection = false;

// One stream for the whole browser page, however many parts of it listen.
function connect(): void {
  source = new EventSource('/api/events');
  source.addEventListener('indicators', (event) => tell((JSON.parse(event.data) as { ids: string[] }).ids));
  source.addEventListener('open', () => {
    // What changed while the stream was away is unknown: everybody asks again.
    if (lostConnection) tell([]);
    lostConnection = false;
  });
  source.addEventListener('error', () => {
    lostConnection = true;
    // The browser retries by itself unless it was refused; then we do, slowly.
    if (source?.readyState === EventSource.CLOSED) setTimeout(reconnect, 10_000);
  });
}

function reconnect(): void {
  source?.close();
  source = undefined;
  if (listeners.size > 0) connect();
}

function tell(ids: readonly string[]): void {
  for (const listener of listeners) listener(ids);
}

/** Whether a change concerns a page that shows these indicators; an empty list of changes means "anything may have". */
export function concerns(changed: readonly string[], shown: readonly string[]): boolean {
  return changed.length === 0 || changed.some((id) => shown.includes(id));
}

/**
 * Asks again soon after the server says that one of the shown indicators moved. Changes that come together are answered
 * once, and none of it counts as somebody's being there.
 */
export function useServerEvents(
  shown: readonly string[],
  { follow }: Pick<PageQuery<unknown>, 'follow'>,
): void {
  const latest = useRef({ shown, follow });
  useEffect(() => {
    latest.current = { shown, follow };
  });
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const listener: Listener = (ids) => {
      if (!concerns(ids, latest.current.shown)) return;
      timer ??= setTimeout(() => {
        timer = undefined;
        latest.current.follow();
      }, 150);
    };
    listeners.add(listener);
    if (!source) connect();
    return () => {
      clearTimeout(timer);
      listeners.delete(listener);
      if (listeners.size === 0) {
        source?.close();
        source = undefined;
      }
    };
  }, []);
}
