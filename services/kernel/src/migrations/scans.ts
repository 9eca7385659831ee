import { Migration } from '@mikro-orm/migrations';
import type { NamedMigration } from './index.ts';

/** Columns for the files of records that were kept before they could have any: ids of stored files. */
export function addScans(name: string, columns: Readonly<Record<string, string>>): NamedMigration {
  class AddScans extends Migration {
    override up(): void {
      for (const [table, column] of Object.entries(columns))
        this.addSql(`alter table ${table} add column ${column} text;`);
    }
  }
  return { name, class: AddScans };
}
