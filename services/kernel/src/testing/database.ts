import pg from 'pg';
import { databaseName } from '../registry.ts';
import { openModule } from '../server/open.ts';
import { migrateSchema } from '../server/migrate.ts';
import type { SubgraphDefinition } from '../subgraph.ts';
import { testEnvironment } from './environment.ts';

/** The PostgreSQL server that a test run shares. */
export interface TestCluster {
  readonly host: string;
  readonly port: number;
  readonly superuser: string;
  readonly password: string;
}

// Any number; test files in parallel processes take turns at making a template.
const LOCK = 7_305_002;
const ROLE_PASSWORD = 'test-only';

/** A fresh, migrated and seeded database of a module; returns the application's connection string. */
export async function createTestDatabase(
  cluster: TestCluster,
  definition: SubgraphDefinition,
): Promise<string> {
  const admin = new pg.Client({
    connectionString: url(cluster, cluster.superuser, cluster.password, 'postgres'),
  });
  await admin.connect();
  try {
    await admin.query('select pg_advisory_lock($1)', [LOCK]);
    const template = `template_${databaseName(definition.id)}`;
    const known = await admin.query('select 1 from pg_database where datname = $1', [template]);
    if (known.rowCount === 0) await createTemplate(admin, cluster, definition, template);
    const name = `test_${crypto.randomUUID().replaceAll('-', '')}`;
    await admin.query(
      `create database ${name} template ${template} strategy file_copy owner ${ownerOf(definition)}`,
    );
    return url(cluster, appOf(definition), ROLE_PASSWORD, name);
  } finally {
    await admin.end();
  }
}

async function createTemplate(
  admin: pg.Client,
  cluster: TestCluster,
  definition: SubgraphDefinition,
  template: string,
): Promise<void> {
  for (const role of [ownerOf(definition), appOf(definition)]) {
    const known = await admin.query('select 1 from pg_roles where rolname = $1', [role]);
    if (known.rowCount === 0) await admin.query(`create role ${role} login password '${ROLE_PASSWORD}'`);
  }
  // Under another name until it is whole, so that a migration that failed is not taken for a template.
  const draft = `draft_${template}`;
  await admin.query(`drop database if exists ${draft}`);
  await admin.query(`create database ${draft} owner ${ownerOf(definition)}`);
  const ownerUrl = url(cluster, ownerOf(definition), ROLE_PASSWORD, draft);
  await migrateSchema(definition, ownerUrl, appOf(definition));
  if (definition.seed) {
    const module = await openModule(definition, testEnvironment(), { databaseUrl: ownerUrl });
    await definition.seed(module);
    await module.orm.close(true);
  }
  await admin.query(`alter database ${draft} rename to ${template}`);
}

function ownerOf({ id }: SubgraphDefinition): string {
  return `${databaseName(id)}_owner`;
}

function appOf({ id }: SubgraphDefinition): string {
  return `${databaseName(id)}_app`;
}

function url({ host, port }: TestCluster, user: string, password: string, database: string): string {
  return `postgres://${user}:${encodeURIComponent(password)}@${host}:${port}/${database}`;
}
