import { Migration } from '@mikro-orm/migrations';
import type { NamedMigration } from './index.ts';

/** What waits for somebody in a module, with the version that supervision was told last. Versions of all keys are one sequence. */
class Waiting extends Migration {
  override up(): void {
    this.addSql(`
      create sequence waiting_version;
      create table waiting (
        key text primary key,
        body jsonb not null,
        done boolean not null,
        version bigint not null,
        sent_version bigint not null default 0
      );
      create index waiting_dirty on waiting (key) where version > sent_version;`);
  }
}

export const waitingMigration: NamedMigration = { name: 'k13-waiting', class: Waiting };
