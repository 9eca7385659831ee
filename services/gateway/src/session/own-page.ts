import type { IncomingHttpHeaders } from 'node:http';
import { GatewayRefusal } from '../refusal.ts';

/** Whether a request says that one of our own pages sent it, by the public address or by that which the browser used. */
export function isOwnOrigin({ origin, host }: IncomingHttpHeaders, publicOrigin: string): boolean {
  return origin === publicOrigin || origin === `${new URL(publicOrigin).protocol}//${host}`;
}

/**
 * Refuses what a browser says another site's page sent (403 ORIGIN_FOREIGN), its neighbour's under the same domain too. Scripts, which
 * are no browser's and carry no cookies of one unasked, say nothing and are not asked.
 */
export function assertOwnPage(headers: IncomingHttpHeaders, publicOrigin: string): void {
  const { origin, 'sec-fetch-site': site } = headers;
  const isForeign =
    (origin !== undefined && !isOwnOrigin(headers, publicOrigin)) ||
    site === 'cross-site' ||
    site === 'same-site';
  if (isForeign) throw new GatewayRefusal(403, 'ORIGIN_FOREIGN');
}
