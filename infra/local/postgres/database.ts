import { Client, escapeIdentifier, escapeLiteral } from 'pg';
import { type Access, superuserUrl } from './cluster.ts';

export interface RolePasswords {
  readonly owner: string;
  readonly app: string;
}

/**
 * One service's database and its two roles: `<name>_owner` owns it and migrates, `<name>_app` runs and may neither
 * alter nor create. What the owner makes later is open to the application by default; the migrations take UPDATE and
 * DELETE on audit tables away again. Safe to repeat: passwords are set to those given.
 */
export async function ensureDatabase(cluster: Access, name: string, passwords: RolePasswords): Promise<void> {
  const [owner, app, database] = [`${name}_owner`, `${name}_app`, name].map(escapeIdentifier);
  await asSuperuser(cluster, 'postgres', async (client) => {
    await ensureRole(client, `${name}_owner`, passwords.owner);
    await ensureRole(client, `${name}_app`, passwords.app);
    if (!(await exists(client, 'SELECT 1 FROM pg_database WHERE datname = $1', name))) {
      await client.query(`CREATE DATABASE ${database} OWNER ${owner}`);
    }
    await client.query(`REVOKE ALL ON DATABASE ${database} FROM PUBLIC`);
    await client.query(`GRANT CONNECT ON DATABASE ${database} TO ${app}`);
  });
  await asSuperuser(cluster, name, async (client) => {
    await client.query(`
      ALTER SCHEMA public OWNER TO ${owner};
      REVOKE ALL ON SCHEMA public FROM PUBLIC;
      GRANT USAGE ON SCHEMA public TO ${app};
      ALTER DEFAULT PRIVILEGES FOR ROLE ${owner} GRANT USAGE ON SCHEMAS TO ${app};
      ALTER DEFAULT PRIVILEGES FOR ROLE ${owner} GRANT SELECT, INSERT, UPDATE, DELETE ON TABLES TO ${app};
      ALTER DEFAULT PRIVILEGES FOR ROLE ${owner} GRANT USAGE, SELECT ON SEQUENCES TO ${app};
      ALTER DEFAULT PRIVILEGES FOR ROLE ${owner} REVOKE EXECUTE ON FUNCTIONS FROM PUBLIC;
      ALTER DEFAULT PRIVILEGES FOR ROLE ${owner} GRANT EXECUTE ON FUNCTIONS TO ${app};
    `);
  });
}

export function connectionUrl(
  cluster: Pick<Access, 'port'>,
  database: string,
  role: 'owner' | 'app',
  passwords: RolePasswords,
): string {
  return `postgres://${database}_${role}:${encodeURIComponent(passwords[role])}@127.0.0.1:${cluster.port}/${database}`;
}

async function ensureRole(client: Client, role: string, password: string): Promise<void> {
  const known = await exists(client, 'SELECT 1 FROM pg_roles WHERE rolname = $1', role);
  const verb = known ? 'ALTER' : 'CREATE';
  await client.query(`${verb} ROLE ${escapeIdentifier(role)} LOGIN PASSWORD ${escapeLiteral(password)}`);
  // Messages about statements quote values; the service logs its failures itself, without them. The server's own work
  // (recovery, vacuum, disk) keeps its words.
  await client.query(`ALTER ROLE ${escapeIdentifier(role)} SET log_min_messages = 'log'`);
}

async function exists(client: Client, query: string, value: string): Promise<boolean> {
  return ((await client.query(query, [value])).rowCount ?? 0) > 0;
}

async function asSuperuser(
  cluster: Access,
  database: string,
  work: (client: Client) => Promise<void>,
): Promise<void> {
  const client = new Client({ connectionString: superuserUrl(cluster, database) });
  await client.connect();
  try {
    await work(client);
  } finally {
    await client.end();
  }
}
