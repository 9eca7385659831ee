import type { EntityManager } from '@mikro-orm/postgresql';
import type { Caller, RunningModule } from '@minsheng/kernel';
import { shanghaiDay } from '@minsheng/kernel/domain';
import { findGrantsInForce } from '../grant/grant.queries.ts';
import type { Auth } from '../sign-in/auth.ts';
import { type Restriction, findRestriction } from './restriction.rules.ts';
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
  { services }: RunningModule,
  auth: Auth,
  em: EntityManager,
  { cookie, passive }: SessionQuestion,
): Promise<FoundSession | undefined> {
  const found = await auth.api.getSession({
    headers: new Headers({ cookie }),
    query: { disableCookieCache: true },
  });
  if (!found) return undefined;
  const { session, user } = found;
  const now = services.clock.now();
  const account = await findState(em, user.id);
  if (!account?.active || !isLive(session, now, SESSION_LIMITS)) {
    await em.execute('delete from session where id = ?', [session.id], 'run');
    return undefined;
  }
  if (!passive && isWorthNoting(session, now)) {
    await em
      .execute('update session set last_seen_at = ? where id = ?', [now, session.id], 'run')
      // Reading goes on where nothing can be written.
      .catch((err: unknown) => services.log.warn({ err }, 'activity could not be noted'));
  }
  const held = await findGrantsInForce(em, user.id, shanghaiDay(now));
  const roles = held.map(({ role }) => role);
  const restriction = findRestriction(
    { ...account, means: session.means, roles },
    services.signIn.requireSecondFactor,
  );
  const grants = restriction ? [] : held.map(({ role, unitId }) => ({ role, unit: unitId }));
  return {
    caller: { accountId: user.id, username: account.username, name: user.name, grants },
    sessionId: session.id,
    expiresAt: session.expiresAt,
    ...(restriction ? { restriction } : {}),
  };
}

interface KnownState {
  readonly username: string;
  readonly active: boolean;
  readonly demonstration: boolean;
  readonly mustChangePassword: boolean;
  readonly hasSecondFactor: boolean;
}

/** What decides whether and how far a session counts. */
async function findState(em: EntityManager, accountId: string): Promise<KnownState | undefined> {
  const [row] = await em.execute<KnownState[]>(
    `select username, active, demonstration, must_change_password as "mustChangePassword",
       exists (select 1 from second_factor where account_id = account.id and confirmed_at is not null) as "hasSecondFactor"
     from account where id = ?`,
    [accountId],
  );
  return row;
}
