import { Migration } from '@mikro-orm/migrations';
import type { NamedMigration } from './index.ts';

/** Forms that their authors left before they were recorded; everything that stands in them is sealed. */
class CreateDrafts extends Migration {
  override up(): void {
    this.addSql(`
      create table draft (
        id text primary key,
        account_id text not null,
        kind text not null,
        saved_at timestamptz not null,
        sealed text not null
      );`);
  }
}

export const draftMigration: NamedMigration = { name: 'k13-drafts', class: CreateDrafts };
