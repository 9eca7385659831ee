import { Migration } from '@mikro-orm/migrations';
import { REVISION_COLUMNS } from '../records/kept-record.ts';
import type { NamedMigration } from './index.ts';

/** Revisions for the tables that a module's records had before they were kept; a newer table is made with them. */
export function addRevisions(name: string, tables: readonly string[]): NamedMigration {
  class AddRevisions extends Migration {
    override up(): void {
      const added = REVISION_COLUMNS.map((column) => `add column ${column}`).join(', ');
      for (const table of tables) this.addSql(`alter table ${table} ${added};`);
    }
  }
  return { name, class: AddRevisions };
}
