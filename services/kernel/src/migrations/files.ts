import { Migration } from '@mikro-orm/migrations';
import type { NamedMigration } from './index.ts';

/** What is known of each uploaded file; its content lies on disk under its hash. */
class CreateFiles extends Migration {
  override up(): void {
    this.addSql(`
      create table stored_file (
        id text primary key,
        sha256 text not null check (sha256 ~ '^[0-9a-f]{64}$'),
        name text not null,
        type text not null,
        bytes int not null,
        unit_id text not null,
        uploaded_by text not null,
        uploaded_at timestamptz not null,
        taken_at timestamptz,
        latitude numeric(9, 6),
        longitude numeric(9, 6)
      );`);
  }
}

export const fileMigration: NamedMigration = { name: 'k04-files', class: CreateFiles };
