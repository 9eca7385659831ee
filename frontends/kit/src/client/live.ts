import { useEffect, useRef } from 'react';
import { ChangeStream } from './change-stream.ts';
import { pageSession } from './drawn-for.ts';
import type { PageQuery } from './use-page-query.ts';

let changes: ChangeStream | undefined;

/** The one of this page, made when a part of it first listens. */
function changesOfPage(): ChangeStream {
  if (changes) return changes;
  const stream = new ChangeStream({
    tabs: new BroadcastChannel('minsheng-changes'),
    open: () => new EventSource('/api/events'),
    onSignedOut: () => pageSession.leave(),
  });
  const look = () => stream.setVisible(document.visibilityState === 'visible');
  document.addEventListener('visibilitychange', look);
  addEventListener('pagehide', () => stream.setVisible(false));
  if (document.visibilityState !== 'visible') look();
  changes = stream;
  return stream;
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
    const stop = changesOfPage().listen((ids) => {
      if (!concerns(ids, latest.current.shown)) return;
      timer ??= setTimeout(() => {
        timer = undefined;
        latest.current.follow();
      }, 150);
    });
    return () => {
      clearTimeout(timer);
      stop();
    };
  }, []);
}
