import { Migration } from '@mikro-orm/migrations';
import type { NamedMigration } from './index.ts';

/** Uploaded tables between their upload and their confirmation; everything that their cells say is sealed. */
class CreateImports extends Migration {
  override up(): void {
    this.addSql(`
      create table import_file (
        id text primary key,
        kind text not null,
        account_id text not null,
        unit_id text not null,
        created_at timestamptz not null,
        stage text not null,
        sealed text not null,
        reason text,
        accepted jsonb not null default '[]',
        recorded int not null default 0,
        amended int not null default 0
      );
      create table import_row (
        id text primary key,
        import_id text not null references import_file (id) on delete cascade,
        n int not null,
        state text not null,
        identity text,
        record_id text,
        revision int,
        questions jsonb not null default '[]',
        sealed text not null
      );
      create index import_file_account on import_file (account_id, kind);
      create index import_row_state on import_row (import_id, state, n);
      create index import_row_identity on import_row (import_id, identity);`);
  }
}

export const importMigration: NamedMigration = { name: 'k10-imports', class: CreateImports };
