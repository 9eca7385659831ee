import { randomBytes } from 'node:crypto';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { resolve } from 'node:path';
import { assertOnlyAdds, loadSubgraph, migrateSchema, openModule } from '@minsheng/kernel';
import { modules } from '@minsheng/kernel/registry';
import { createTestDatabase, testCluster, testEnvironment, tokenSettings } from '@minsheng/kernel/testing';
import pg from 'pg';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import type { Cluster } from '../../infra/local/postgres/cluster.ts';
import { connectionUrl, ensureDatabase } from '../../infra/local/postgres/database.ts';

const ROOT = resolve(import.meta.dirname, '../..');
const PASSWORD = 'test-only';
const ROLE = 'minsheng_privileges_app';

let admin: pg.Client;
let url: string;
beforeAll(async () => {
  url = await createTestDatabase(testCluster(), await loadSubgraph('health'));
  const { superuser, password } = testCluster();
  admin = new pg.Client({ connectionString: urlOf(superuser, password) });
  await admin.connect();
});
afterAll(() => admin.end());

function urlOf(role: string, password = PASSWORD): string {
  const it = new URL(url);
  [it.username, it.password] = [role, password];
  return it.href;
}

async function check(databaseUrl: string, id = 'health'): Promise<void> {
  const module = await openModule(await loadSubgraph(id), testEnvironment(), { databaseUrl });
  await assertOnlyAdds(module).finally(() => module.orm.close(true));
}

/** A role of its own that may what the application may, and `more`. */
async function withRole(more: readonly string[], work: (url: string) => Promise<void>): Promise<void> {
  await admin.query(`create role ${ROLE} login password '${PASSWORD}'`);
  try {
    await admin.query(`grant select, insert on audit_row, audit_seal, audit_check to ${ROLE}`);
    for (const sql of more) await admin.query(sql);
    await work(urlOf(ROLE));
  } finally {
    await admin.query(`drop owned by ${ROLE}`);
    await admin.query(`drop role ${ROLE}`);
  }
}

describe('a service in production can only add to its trail', () => {
  it.each(modules())('$id: the application role may serve, the owner may not', async ({ id }) => {
    const app = await createTestDatabase(testCluster(), await loadSubgraph(id));
    await expect(check(app, id)).resolves.toBeUndefined();
    const owner = app.replace(/_app:/, '_owner:');
    await expect(check(owner, id)).rejects.toThrow('owns audit_row or its schema');
  });

  it('the roles that the launcher makes may serve', async () => {
    const [name, passwords] = ['minsheng_launched', { owner: PASSWORD, app: PASSWORD }];
    const cluster = { ...testCluster() } as unknown as Cluster;
    await ensureDatabase(cluster, name, passwords);
    await migrateSchema(
      await loadSubgraph('health'),
      connectionUrl(cluster, name, 'owner', passwords),
      `${name}_app`,
    );
    await expect(check(connectionUrl(cluster, name, 'app', passwords))).resolves.toBeUndefined();
    await expect(check(connectionUrl(cluster, name, 'owner', passwords))).rejects.toThrow('owns audit_row');
  });

  it('a superuser may not', async () => {
    const { superuser, password } = testCluster();
    await expect(check(urlOf(superuser, password))).rejects.toThrow('is or may become superuser');
  });

  it('a role with nothing more may', () => withRole([], (it) => expect(check(it)).resolves.toBeUndefined()));

  it.each([
    ['update of one column', 'grant update (reason) on audit_row to %', 'has UPDATE on audit_row'],
    ['delete', 'grant delete on audit_seal to %', 'has DELETE on audit_seal'],
    ['truncate', 'grant truncate on audit_check to %', 'has TRUNCATE on audit_check'],
    ['triggers', 'grant trigger on audit_row to %', 'has TRIGGER on audit_row'],
    ['writing everything', 'grant pg_write_all_data to %', 'has DELETE, UPDATE on audit_check'],
    ['programs of the server', 'grant pg_execute_server_program to %', 'may write the server'],
    ['giving roles', 'alter role % createrole', 'may give itself roles'],
    ['becoming the owner', 'grant minsheng_health_owner to % with inherit false', 'owns audit_row'],
  ])('%s is refused', (_, sql, words) =>
    withRole([sql.replace('%', ROLE)], (it) => expect(check(it)).rejects.toThrow(words)),
  );
});

/** `kernel serve health` as a start does it; what it says until it ends. */
async function serve(databaseUrl: string, settings: Record<string, string>): Promise<string> {
  // Drawn: in production one that was typed is refused before the database is looked at.
  const key = randomBytes(32).toString('base64');
  const child = spawn(
    process.execPath,
    ['--import', '@oxc-node/core/register', 'services/kernel/src/cli.ts', 'serve', 'health'],
    {
      cwd: ROOT,
      env: {
        PATH: process.env['PATH'],
        ...(await tokenSettings('health')),
        PERSON_KEY: key,
        PERSON_HASH_KEY: key,
        AUDIT_KEY: key,
        DATABASE_URL_HEALTH: databaseUrl,
        ...settings,
      },
    },
  );
  let said = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (text) => (said += String(text)));
  const [code] = (await once(child, 'close')) as [number];
  return `${said}exit ${code}`;
}

it('a production start as the owner ends in words that name the remedy', async () => {
  const said = await serve(urlOf('minsheng_health_owner'), { NODE_ENV: 'production' });
  expect(said).toContain('health does not start: its database role "minsheng_health_owner"');
  expect(said).toContain(
    "Give DATABASE_URL_HEALTH a role that owns nothing and DATABASE_OWNER_URL_HEALTH the owner's",
  );
  expect(said).toMatch(/exit 1$/);
}, 60_000);
