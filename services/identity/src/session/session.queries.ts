import type { EntityManager } from '@mikro-orm/postgresql';
import type { Caller, Clock } from '@minsheng/kernel';
import { shanghaiDay } from '@minsheng/kernel/domain';
import { findGrantsInForce } from '../grant/grant.queries.ts';
import type { Auth } from '../sign-in/auth.ts';
import { SESSION_LIMITS, isLive, isWorthNoting } from './session.rules.ts';

export interface FoundSession {
  readonly caller: Caller;
  readonly sessionId: string;
  readonly expiresAt: Date;
}

export interface SessionQuestion {
  readonly cookie: string;
  /** Asked by a stream that stays open while nobody is there: does not keep the session alive. */
  readonly passive: boolean;
}

/** Whom a cookie belongs to, with the grants in force today; undefined where the session has ended, which ends it for good. */
export async function findSession(
  auth: Auth,
  em: EntityManager,
  clock: Clock,
  { cookie, passive }: SessionQuestion,
): Promise<FoundSession | undefined> {
  const found = await auth.api.getSession({
    headers: new Headers({ cookie }),
    query: { disableCookieCache: true },
  });
  if (!found) return undefined;
  const { session, user } = found;
  const now = clock.now();
  if (!isLive(session, now, SESSION_LIMITS)) {
    await em.execute('delete from session where id = ?', [session.id], 'run');
    return undefined;
  }
  if (!passive && isWorthNoting(session, now)) {
    await em.execute('update session set last_seen_at = ? where id = ?', [now, session.id], 'run');
  }
  const grants = await findGrantsInForce(em, user.id, shanghaiDay(now));
  return {
    caller: {
      accountId: user.id,
      username: user.username ?? '',
      name: user.name,
      grants: grants.map(({ role, unitId }) => ({ role, unit: unitId })),
    },
    sessionId: session.id,
    expiresAt: session.expiresAt,
  };
}
