import { Migration } from '@mikro-orm/migrations';

/** The audit trail and its chain: rows are appended, never changed (the grants say so too). */
export class AuditTrail extends Migration {
  override up(): void {
    this.addSql(`
      create table audit_row (
        id bigint generated always as identity primary key,
        xid xid8 not null default pg_current_xact_id(),
        at timestamptz not null,
        account_id text not null,
        username text not null,
        unit_id text not null,
        action text not null,
        record text not null,
        record_id text not null,
        before jsonb,
        after jsonb,
        reason text,
        request_id text not null,
        business_day date not null
      );
      create index audit_row_xid on audit_row (xid, id);
      create index audit_row_record on audit_row (record, record_id);
      create table audit_seal (
        position bigint generated always as identity primary key,
        row_id bigint not null unique,
        xid xid8 not null,
        link text not null
      );
      create table request_key (
        account_id text not null,
        key text not null,
        digest text not null,
        record_id text not null,
        at timestamptz not null default now(),
        primary key (account_id, key)
      );`);
  }
}
