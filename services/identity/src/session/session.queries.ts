import type { EntityManager } from '@mikro-orm/postgresql';
import type { Caller, RunningModule } from '@minsheng/kernel';
import { type CalendarDate, shanghaiDay } from '@minsheng/kernel/domain';
import { isInForce } from '../grant/grant.rules.ts';
import { sessionCookieName } from '../sign-in/origins.rules.ts';
import { type KeptGrant, findKeptSession } from './kept-session.ts';
import { type Restriction, findRestriction } from './restriction.rules.ts';
import { tokenOf } from './session-cookie.ts';
import { SESSION_LIMITS, isLive, isWorthNoting } from './session.rules.ts';

export interface FoundSession {
  readonly caller: Caller;
  readonly sessionId: string;
  readonly expiresAt: Date;
  /** What must be done first: until then he holds no grant, and the gateway lets nothing else pass. */
  readonly restriction?: Restriction;
}

export interface SessionQuestion {
  readonly cookie: string;
  /** Asked by a stream that stays open while nobody is there: does not keep the session alive. */
  readonly passive: boolean;
}

/** Whom a cookie belongs to, with the grants in force today; undefined where the session has ended, which ends it for good. */
export async function findSession(
  { services, environment }: RunningModule,
  em: EntityManager,
  { cookie, passive }: SessionQuestion,
): Promise<FoundSession | undefined> {
  const token = tokenOf(cookie, sessionCookieName(environment.publicOrigin), environment.authSecret!);
  const session = token && (await findKeptSession(em, token));
  if (!session) return undefined;
  const now = services.clock.now();
  const { id, accountId, username, name, expiresAt } = session;
  if (!session.active || expiresAt <= now || !isLive(session, now, SESSION_LIMITS)) {
    await em.execute('delete from session where id = ?', [id], 'run');
    return undefined;
  }
  if (!passive && isWorthNoting(session, now)) {
    await em
      .execute('update session set last_seen_at = ? where id = ?', [now, id], 'run')
      // Reading goes on where nothing can be written.
      .catch((err: unknown) => services.log.warn({ err }, 'activity could not be noted'));
  }
  const held = session.grants.filter((grant) => counts(grant, shanghaiDay(now)));
  const roles = held.map(({ role }) => role);
  const restriction = findRestriction({ ...session, roles }, services.signIn.requireSecondFactor);
  const grants = restriction ? [] : held.map(({ role, unit }) => ({ role, unit }));
  return {
    caller: { accountId, username, name, grants },
    sessionId: id,
    expiresAt,
    ...(restriction ? { restriction } : {}),
  };
}

/** What was lent counts only while its lender holds it himself. */
function counts(grant: KeptGrant, day: CalendarDate): boolean {
  if (!isInForce(grant, day)) return false;
  return grant.lent === undefined || (grant.lent !== null && grant.lent.active && isInForce(grant.lent, day));
}
