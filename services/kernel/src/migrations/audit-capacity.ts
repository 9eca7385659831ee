import { Migration } from '@mikro-orm/migrations';

/**
 * Audit rows say in which capacity somebody acted; seals say by which format and hash they were made; each check of the
 * chain is kept. The new columns of a seal have no default: a replica of the version before cannot seal rows without
 * saying how, and leaves them to one that can.
 */
export class AuditCapacity extends Migration {
  override up(): void {
    this.addSql(`
      alter table audit_row add column acting_roles text, add column acting_unit_id text;
      create index audit_row_username on audit_row (username, id desc);
      create index audit_row_at on audit_row (at);
      alter table audit_seal add column format smallint not null default 1, add column hash text not null default 'sha256';
      alter table audit_seal alter column format drop default, alter column hash drop default;
      create table audit_check (
        id bigint generated always as identity primary key,
        at timestamptz not null,
        whole boolean not null,
        position bigint not null,
        link text not null,
        faults int not null,
        first_fault text
      );`);
  }
}
