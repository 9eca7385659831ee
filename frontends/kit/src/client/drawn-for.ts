import { useSyncExternalStore } from 'react';
import { fetchPatiently } from './fetch-patiently.ts';
import { PageSession, type PageState } from './page-session.ts';

/** The session of this browser page. */
export const pageSession = new PageSession(new BroadcastChannel('minsheng-session'));

/** Whose page this is, and whether it still may be shown. */
export function usePageSession(): PageState {
  return useSyncExternalStore(pageSession.subscribe, pageSession.snapshot);
}

/** As the gateway refuses what a page sends that was drawn for somebody else. */
export const VIEWER_CHANGED = 'VIEWER_CHANGED';

/** What every request carries: for whom the page was drawn, so that it does nothing in the name of somebody who came later. */
export function viewerHeader(): Readonly<Record<string, string>> {
  const { viewer } = pageSession.snapshot();
  return viewer === undefined ? {} : { 'x-minsheng-viewer': viewer };
}

/** `fetch` that says for whom the page was drawn, and waits where the server is busy. */
export function fetchAsDrawn(input: RequestInfo | URL, init: RequestInit = {}): Promise<Response> {
  const headers = new Headers(init.headers);
  for (const [name, value] of Object.entries(viewerHeader())) headers.set(name, value);
  return fetchPatiently(() => fetch(input, { ...init, headers }));
}
