import type { EntityManager } from '@mikro-orm/postgresql';
import { type Caller, type Services, createContext } from '@minsheng/kernel';
import { note } from '../trail/trail.ts';

/** Ends all sessions of an account but one; returns how many. They are refused at the next request. */
export async function endSessionsOf(em: EntityManager, accountId: string, except?: string): Promise<number> {
  const ended = await em.execute<object[]>(
    'delete from session where account_id = ? and id is distinct from ? returning 1',
    [accountId, except ?? null],
  );
  return ended.length;
}

/** Notes that a session of the county's sign-in showed a second factor; whether there was one to note. */
export async function confirmSession(em: EntityManager, id: string | undefined): Promise<boolean> {
  const confirmed = await em.execute<object[]>(
    "update session set means = 'OIDC_CONFIRMED' where id = ? and means = 'OIDC' returning 1",
    [id ?? null],
  );
  return confirmed.length > 0;
}

/** Tells the trail that somebody left by himself. */
export async function noteSignOut(
  services: Services,
  em: EntityManager,
  caller: Caller,
  requestId: string,
): Promise<void> {
  const ctx = createContext(services, em, caller, requestId);
  await note(ctx, { action: 'sign-out', record: 'Account', id: caller.accountId });
}
