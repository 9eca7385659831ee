import type { EntityManager } from '@mikro-orm/postgresql';
import type { Role } from '@minsheng/kernel';
import type { Validity } from '../grant/grant.rules.ts';
import type { Means } from './restriction.rules.ts';

/** A session with what its account may do, as the tables hold it: every request of everybody asks for one. */
export interface KeptSession {
  readonly id: string;
  readonly means: Means;
  readonly createdAt: Date;
  readonly lastSeenAt: Date;
  readonly expiresAt: Date;
  readonly accountId: string;
  readonly username: string;
  readonly name: string;
  readonly active: boolean;
  readonly demonstration: boolean;
  readonly mustChangePassword: boolean;
  readonly hasSecondFactor: boolean;
  /** Those that were not ended, whatever their days. */
  readonly grants: readonly KeptGrant[];
}

export interface KeptGrant extends Validity {
  readonly role: Role;
  readonly unit: string | null;
  /** Of a grant that was lent: the one it was lent from, null where that was ended. Absent for others. */
  readonly lent?: (Validity & { readonly active: boolean }) | null;
}

type Row = Omit<KeptSession, 'createdAt' | 'lastSeenAt' | 'expiresAt'> &
  Record<'created' | 'seen' | 'expires', number>;

const GRANTS = `
  select coalesce(json_agg(jsonb_build_object('role', g.role, 'unit', g.unit_id, 'from', g.valid_from, 'to', g.valid_to)
      || case when g.delegated_from is null then '{}' else jsonb_build_object('lent',
           case when l.id is not null then jsonb_build_object('from', l.valid_from, 'to', l.valid_to, 'active', o.active) end) end
    order by g.role, g.unit_id, g.valid_from, g.id), '[]')
  from role_grant g
  left join role_grant l on l.id = g.delegated_from and l.ended_at is null
  left join account o on o.id = l.account_id
  where g.account_id = a.id and g.ended_at is null`;

const SESSION = `
  select s.id, s.means, extract(epoch from s.created_at)::float8 * 1000 as created,
    extract(epoch from s.last_seen_at)::float8 * 1000 as seen, extract(epoch from s.expires_at)::float8 * 1000 as expires,
    a.id as "accountId", a.username, a.name, a.active, a.demonstration, a.must_change_password as "mustChangePassword",
    exists (select 1 from second_factor f where f.account_id = a.id and f.confirmed_at is not null) as "hasSecondFactor",
    (${GRANTS}) as grants
  from session s join account a on a.id = s.account_id where s.token = ?`;

/** Whatever has become of it: whether it still counts is for the rules. */
export async function findKeptSession(em: EntityManager, token: string): Promise<KeptSession | undefined> {
  const [row] = await em.execute<Row[]>(SESSION, [token]);
  if (!row) return undefined;
  const { created, seen, expires, ...rest } = row;
  return { ...rest, createdAt: new Date(created), lastSeenAt: new Date(seen), expiresAt: new Date(expires) };
}
