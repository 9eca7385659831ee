import type { EntityManager } from '@mikro-orm/postgresql';

/** The county's own sign-in as better-auth and its callback path call it. */
export const COUNTY_PROVIDER = 'oidc';

/** Binds an account to a subject of the county's sign-in, in place of the one before; false where another account has it. */
export async function linkProvider(em: EntityManager, accountId: string, subject: string): Promise<boolean> {
  const [owner] = await em.execute<{ account_id: string }[]>(
    'select account_id from credential where provider_id = ? and external_id = ?',
    [COUNTY_PROVIDER, subject],
  );
  if (owner) return owner.account_id === accountId;
  await unlinkProvider(em, accountId);
  await em.execute(
    'insert into credential (id, account_id, provider_id, external_id) values (?, ?, ?, ?)',
    [crypto.randomUUID(), accountId, COUNTY_PROVIDER, subject],
    'run',
  );
  return true;
}

/** Takes the binding away, with the sessions that were opened by it. */
export async function unlinkProvider(em: EntityManager, accountId: string): Promise<void> {
  await em.execute(
    'delete from credential where account_id = ? and provider_id = ?',
    [accountId, COUNTY_PROVIDER],
    'run',
  );
  await em.execute("delete from session where account_id = ? and means <> 'PASSWORD'", [accountId], 'run');
}
