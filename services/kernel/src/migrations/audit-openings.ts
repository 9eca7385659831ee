import { Migration } from '@mikro-orm/migrations';

/** Openings of the trail of sensitive kinds, with the records that each is about; a trail is read day by day. */
export class AuditOpenings extends Migration {
  override up(): void {
    this.addSql(`
      create table audit_opening (
        id text primary key,
        unit_id text not null,
        case_number text not null,
        subject text not null,
        asked_at timestamptz not null,
        asked_by text not null,
        asked_by_name text not null,
        decided_at timestamptz,
        decided_by text,
        decided_by_name text,
        confirmed boolean
      );
      create table audit_opening_record (
        opening_id text not null references audit_opening (id) on delete cascade,
        record text not null,
        record_id text not null,
        primary key (opening_id, record, record_id)
      );
      create index audit_row_day on audit_row (((at at time zone 'Asia/Shanghai')::date) desc, id desc);`);
  }
}
