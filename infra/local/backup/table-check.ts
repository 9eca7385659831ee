import { Client, escapeIdentifier } from 'pg';
import { type Access, superuserUrl } from '../postgres/cluster.ts';
import { Problem } from '../problem.ts';

/** Reads every row of every table in every database, so that each page's checksum is looked at. Returns how many tables. */
export async function checkTables(access: Access): Promise<number> {
  const databases = await inDatabase(access, 'postgres', async (client) => {
    const { rows } = await client.query<{ name: string }>(
      'SELECT datname AS name FROM pg_database WHERE datallowconn',
    );
    return rows;
  });
  let count = 0;
  for (const { name } of databases) count += await inDatabase(access, name, readAll);
  return count;
}

async function readAll(client: Client): Promise<number> {
  // Not by an index, which would do for counting.
  await client.query(
    'SET enable_indexscan = off; SET enable_indexonlyscan = off; SET enable_bitmapscan = off',
  );
  const { rows } = await client.query<{ schema: string; name: string }>(
    `SELECT n.nspname AS schema, c.relname AS name FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace
     WHERE c.relkind IN ('r', 'm', 't')`,
  );
  for (const { schema, name } of rows) {
    const table = `${escapeIdentifier(schema)}.${escapeIdentifier(name)}`;
    await client.query(`SELECT count(*) FROM ${table}`).catch((error: Error) => {
      throw new Problem('problem.table-damaged', { table, reason: error.message });
    });
  }
  return rows.length;
}

async function inDatabase<T>(
  access: Access,
  database: string,
  work: (client: Client) => Promise<T>,
): Promise<T> {
  const client = new Client({ connectionString: superuserUrl(access, database) });
  client.on('error', () => undefined);
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end();
  }
}
