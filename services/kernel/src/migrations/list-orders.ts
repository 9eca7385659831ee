import { Migration } from '@mikro-orm/migrations';
import type { NamedMigration } from './index.ts';

/** An index for each column by which a list may be ordered; empty values stand last, the highest first. */
export function addListOrders(
  name: string,
  columns: Readonly<Record<string, readonly string[]>>,
): NamedMigration {
  class AddListOrders extends Migration {
    override up(): void {
      for (const [table, ordered] of Object.entries(columns))
        for (const column of ordered)
          this.addSql(`create index ${table}_by_${column} on ${table} (${column} desc nulls last, id desc);`);
    }
  }
  return { name, class: AddListOrders };
}
