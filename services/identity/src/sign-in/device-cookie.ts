import { randomBytes } from 'node:crypto';
import { isSecure } from './origins.rules.ts';

/** Seconds for which a browser is known again: half a year. */
const KEPT = 180 * 24 * 3600;
const BYTES = 32;

function nameOn(publicOrigin: string): string {
  return isSecure(publicOrigin) ? '__Host-minsheng_device' : 'minsheng_device';
}

/** What the browser was given when somebody signed in with it; something new where it has nothing of ours. */
export function deviceOf(cookies: string | undefined, publicOrigin: string): string {
  const pattern = new RegExp(`(?:^|;)\\s*${nameOn(publicOrigin)}=([0-9a-f]{${2 * BYTES}})(?=;|$)`);
  return pattern.exec(cookies ?? '')?.[1] ?? randomBytes(BYTES).toString('hex');
}

/** It opens nothing by itself: with it a browser is only counted apart from strangers. */
export function deviceCookie(device: string, publicOrigin: string): string {
  const secure = isSecure(publicOrigin) ? '; Secure' : '';
  return `${nameOn(publicOrigin)}=${device}; Max-Age=${KEPT}; Path=/; HttpOnly; SameSite=Lax${secure}`;
}
