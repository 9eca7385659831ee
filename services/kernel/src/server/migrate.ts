import type { MigrationObject } from '@mikro-orm/core';
import { Migrator } from '@mikro-orm/migrations';
import type { EntityManager } from '@mikro-orm/postgresql';
import type { Environment } from '../environment.ts';
import { draftMigration } from '../migrations/drafts.ts';
import { fileMigration } from '../migrations/files.ts';
import { importMigration } from '../migrations/imports.ts';
import { kernelMigrations } from '../migrations/index.ts';
import { waitingMigration } from '../migrations/waiting.ts';
import { countEveryTable, transactionCount } from '../migrations/transaction-count.ts';
import { envName } from '../registry.ts';
import { type SubgraphDefinition, keepsFiles, sharesByTransaction } from '../subgraph.ts';
import { createOrm, openModule } from './open.ts';
import type { AUDIT_TABLES } from './privileges.ts';

/**
 * Migrates a module's database as its owner, gives the application role what it needs and no more, and loads reference
 * data. Repeatable.
 */
export async function migrate(definition: SubgraphDefinition, environment: Environment): Promise<void> {
  const ownerUrl = environment.databaseOwnerUrl(definition.id);
  const appUrl = environment.databaseUrl(definition.id);
  if (!ownerUrl || !appUrl) {
    throw new Error(
      `DATABASE_URL_${envName(definition.id)} and DATABASE_OWNER_URL_${envName(definition.id)} must both be set`,
    );
  }
  await migrateSchema(definition, ownerUrl, decodeURIComponent(new URL(appUrl).username));
  if (!definition.seed) return;
  const module = await openModule(definition, environment, { databaseUrl: ownerUrl });
  try {
    await definition.seed(module);
  } finally {
    await module.orm.close(true);
  }
}

/** The tables and grants alone. */
export async function migrateSchema(
  definition: SubgraphDefinition,
  ownerUrl: string,
  appRole: string,
): Promise<void> {
  const orm = await createOrm(definition, ownerUrl);
  try {
    const list: MigrationObject[] = [
      ...kernelMigrations((definition.measures ?? []).length > 0),
      ...(keepsFiles(definition) ? [fileMigration] : []),
      ...(definition.kinds?.length ? [importMigration, draftMigration] : []),
      ...(definition.kinds?.length || definition.measures?.length ? [waitingMigration] : []),
      ...(sharesByTransaction(definition) ? [transactionCount] : []),
      ...definition.migrations,
    ];
    orm.config.set('migrations', {
      ...orm.config.get('migrations'),
      migrationsList: list,
      snapshot: false,
      silent: true,
    });
    await new Migrator(orm.em).up();
    if (sharesByTransaction(definition)) await countEveryTable(orm.em.fork());
    await grant(orm.em.fork(), appRole);
  } finally {
    await orm.close(true);
  }
}

/**
 * What the application says of an audit row. Its number, transaction and instant of writing are the database's to say: a
 * row that named them itself could stand where the sealer never comes.
 */
const ADDED: Readonly<Record<(typeof AUDIT_TABLES)[number], string>> = {
  audit_row: `at, account_id, username, acting_roles, acting_unit_id, unit_id, action, record, record_id, before, after, reason,
    request_id, business_day`,
  audit_seal: 'row_id, xid, link, format, hash',
  audit_check: 'at, whole, position, link, faults, first_fault, head_lines',
};

/** The application works with rows; it cannot alter tables, and audit rows it can only add. At no moment it could do more. */
async function grant(whole: EntityManager, appRole: string): Promise<void> {
  const role = `"${appRole.replaceAll('"', '""')}"`;
  await whole.transactional(async (em) => {
    await em.execute(`grant usage on schema public to ${role}`, [], 'run');
    await em.execute(
      `grant select, insert, update, delete on all tables in schema public to ${role}`,
      [],
      'run',
    );
    await em.execute(`grant usage on all sequences in schema public to ${role}`, [], 'run');
    for (const [table, columns] of Object.entries(ADDED)) {
      await em.execute(`revoke insert, update, delete, truncate on ${table} from ${role}`, [], 'run');
      await em.execute(`grant insert (${columns}) on ${table} to ${role}`, [], 'run');
    }
    // A history grows; only what it tells of people may be sealed anew or emptied.
    await em.execute(`revoke update, delete, truncate on record_revision from ${role}`, [], 'run');
    await em.execute(`grant update (sensitive, reason) on record_revision to ${role}`, [], 'run');
    await em.execute(`revoke all on mikro_orm_migrations from ${role}`, [], 'run');
  });
}
