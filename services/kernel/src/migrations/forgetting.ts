import { Migration } from '@mikro-orm/migrations';

/** Salts of the keys that hide a record's sensitive values in the trail, and ways to find what a record left behind. */
export class Forgetting extends Migration {
  override up(): void {
    this.addSql(`
      create table audit_salt (
        record text not null,
        record_id text not null,
        salt text not null,
        primary key (record, record_id)
      );
      create index request_key_record on request_key (record_id);
      create index request_key_at on request_key (at);`);
  }
}
