import type { IncomingHttpHeaders } from 'node:http';
import type { Caller } from '@minsheng/kernel';
import { signServiceToken } from '@minsheng/kernel/token';
import { GatewayRefusal } from '../refusal.ts';
import type { GatewaySettings } from '../settings.ts';
import { Breaker } from '../graphql/breaker.ts';
import { postJson } from '../post-json.ts';
import { unavailable } from '../unavailable.ts';
import type { Restriction } from './restriction.ts';

export interface Session {
  readonly caller: Caller;
  readonly sessionId: string;
  readonly expiresAt: string;
  /** What must be done before anything else may be asked. */
  readonly restriction?: Restriction;
}

type SessionSettings = Pick<GatewaySettings, 'modules' | 'serviceUrl' | 'signingKey' | 'sessionTimeout'>;

const IDENTITY = 'identity';

// After three silences in a row identity is left alone for a second: nobody waits behind those who found out.
const PATIENCE = { failures: 3, rest: 1_000 };
const breakers = new WeakMap<SessionSettings, Breaker>();

/**
 * Asks identity who holds this cookie, at every request and never from a cache: a grant or session
 * taken away counts at once. `passive` asks without counting as activity, for streams that stay open
 * while nobody is there. Throws SERVICE_UNAVAILABLE where identity does not answer.
 */
export async function findSession(
  settings: SessionSettings,
  cookie: string | undefined,
  passive = false,
): Promise<Session | undefined> {
  if (!cookie) return undefined;
  const breaker = breakerOf(settings);
  if (!breaker.mayCall()) throw unavailable(settings, IDENTITY);
  const token = await signServiceToken(settings.signingKey, 'gateway', IDENTITY);
  const answer = await ask(settings, token, { cookie, passive });
  if (!answer) {
    breaker.failed();
    throw unavailable(settings, IDENTITY);
  }
  breaker.succeeded();
  return answer.caller ? (answer as Session) : undefined;
}

/** Undefined where identity gave no answer, or one that is none. */
async function ask(
  { serviceUrl, sessionTimeout }: SessionSettings,
  token: string,
  question: { readonly cookie: string; readonly passive: boolean },
): Promise<Session | { caller: null } | undefined> {
  try {
    const { status, text } = await postJson(new URL(`${serviceUrl(IDENTITY)}/internal/session`), {
      headers: { authorization: `Bearer ${token}` },
      body: JSON.stringify(question),
      timeout: sessionTimeout,
    });
    return status === 200 ? (JSON.parse(text) as Session | { caller: null }) : undefined;
  } catch {
    return undefined;
  }
}

function breakerOf(settings: SessionSettings): Breaker {
  const breaker = breakers.get(settings) ?? new Breaker(Date.now, PATIENCE);
  breakers.set(settings, breaker);
  return breaker;
}

/** By which a page says that nobody asked: it follows what changed elsewhere. */
const PASSIVE_HEADER = 'x-minsheng-passive';

/** Whether a request says that it was not somebody's doing. It is answered like any other and keeps no session alive. */
export function isPassive(headers: IncomingHttpHeaders): boolean {
  return headers[PASSIVE_HEADER] === 'true';
}

/** Like {@link findSession}, for whoever must be signed in. Throws UNAUTHENTICATED. */
export async function getSession(
  settings: SessionSettings,
  cookie: string | undefined,
  passive = false,
): Promise<Session> {
  const session = await findSession(settings, cookie, passive);
  if (!session) throw new GatewayRefusal(401, 'UNAUTHENTICATED');
  return session;
}
