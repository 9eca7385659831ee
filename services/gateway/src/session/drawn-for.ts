import type { IncomingHttpHeaders } from 'node:http';
import type { Caller } from '@minsheng/kernel';
import { GatewayRefusal } from '../refusal.ts';

/** By which a page says for whom it was drawn: the id of that account. */
const VIEWER_HEADER = 'x-minsheng-viewer';

/** Whether a request says for whom its page was drawn; scripts and pages that do not know it yet say nothing. */
export function saysForWhom(headers: IncomingHttpHeaders): boolean {
  return headers[VIEWER_HEADER] !== undefined;
}

/**
 * Refuses what a page sends that was drawn for somebody else than who is signed in now (409 VIEWER_CHANGED): on a shared
 * computer it would be done in another person's name. Whoever does not say it is not asked.
 */
export function assertDrawnFor(headers: IncomingHttpHeaders, { accountId }: Pick<Caller, 'accountId'>): void {
  if (saysForWhom(headers) && headers[VIEWER_HEADER] !== accountId)
    throw new GatewayRefusal(409, 'VIEWER_CHANGED');
}
