import type { EntityManager } from '@mikro-orm/postgresql';
import { envName } from '../registry.ts';
import type { RunningModule } from '../subgraph.ts';

/** What of a database a service may only add to. */
export const AUDIT_TABLES = ['audit_row', 'audit_seal', 'audit_check'] as const;

/**
 * Throws where the role that a service works as could change or remove what its audit trail says: by its own privileges, as
 * an owner, as a superuser, or as any role that it may become. The words say what is wrong and what to do.
 */
export async function assertOnlyAdds({ orm, definition }: RunningModule): Promise<void> {
  const em = orm.em.fork();
  const faults = [...(await findRoleFaults(em)), ...(await findTableFaults(em))];
  if (faults.length === 0) return;
  const [who] = await em.execute<{ name: string }[]>('select current_user as name');
  const [id, name] = [envName(definition.id), who!.name];
  throw new Error(
    `${definition.id} does not start: its database role "${name}" could change the audit trail (${faults.join('; ')}). ` +
      `Give DATABASE_URL_${id} a role that owns nothing and DATABASE_OWNER_URL_${id} the owner's, migrate, and start again`,
  );
}

// `MEMBER`: also what it may become by SET ROLE without inheriting it.
const ROLES = `select oid, rolname, rolsuper, rolcreaterole from pg_roles where pg_has_role(current_user, oid, 'MEMBER')`;

async function findRoleFaults(em: EntityManager): Promise<readonly string[]> {
  const rows = await em.execute<{ fault: string }[]>(
    `select 'is or may become superuser' as fault from (${ROLES}) r where rolsuper
     union select 'may give itself roles' from (${ROLES}) r where rolcreaterole and not rolsuper
     union select 'may write the server''s files' from (${ROLES}) r
       where rolname in ('pg_write_server_files', 'pg_execute_server_program')
     order by 1`,
  );
  return rows.map(({ fault }) => fault);
}

/** Whoever owns the schema may drop what is in it. */
async function findTableFaults(em: EntityManager): Promise<readonly string[]> {
  const rows = await em.execute<{ name: string; owned: boolean; held: string | null }[]>(
    `select c.relname as name,
       bool_or(r.oid in (c.relowner, n.nspowner)) as owned,
       string_agg(distinct p.name, ', ') filter (where has_table_privilege(r.oid, c.oid, p.name)
         or (p.name = 'UPDATE' and has_any_column_privilege(r.oid, c.oid, p.name))) as held
     from pg_class c join pg_namespace n on n.oid = c.relnamespace cross join (${ROLES} and not rolsuper) r
       cross join unnest(array['UPDATE', 'DELETE', 'TRUNCATE', 'TRIGGER']) as p (name)
     where n.nspname = 'public' and c.relname in (select jsonb_array_elements_text(?::jsonb))
     group by c.relname order by c.relname`,
    [JSON.stringify(AUDIT_TABLES)],
  );
  return rows.flatMap(({ name, owned, held }) => [
    ...(owned ? [`owns ${name} or its schema`] : []),
    ...(held && !owned ? [`has ${held} on ${name}`] : []),
  ]);
}
