import { Migration } from '@mikro-orm/migrations';

/** What administrators do with accounts: states, locks, passwords that were, second factors, and grants with their origin. */
export class AddAdministration extends Migration {
  override up(): void {
    this.addSql(`
      alter table account
        add column unit_id text,
        add column active boolean not null default true,
        add column must_change_password boolean not null default false,
        add column failed_attempts int not null default 0,
        add column locked_until timestamptz;
      update account set unit_id = (
        select g.unit_id from role_grant g where g.account_id = account.id and g.unit_id is not null order by g.id limit 1);
      create index account_unit on account (unit_id);
      create unique index credential_once on credential (account_id, provider_id);
      create unique index credential_external on credential (provider_id, external_id);
      alter table session add column means text not null default 'PASSWORD' check (means in ('PASSWORD', 'OIDC'));
      create table former_password (
        id bigint generated always as identity primary key,
        account_id text not null references account (id) on delete cascade,
        hash text not null,
        set_at timestamptz not null
      );
      create index former_password_account on former_password (account_id, id);
      insert into former_password (account_id, hash, set_at)
        select account_id, password, updated_at from credential where password is not null;
      create table second_factor (
        account_id text primary key references account (id) on delete cascade,
        secret_sealed text not null,
        confirmed_at timestamptz,
        last_step bigint
      );
      create table recovery_code (
        account_id text not null references account (id) on delete cascade,
        hash text not null,
        used_at timestamptz,
        primary key (account_id, hash)
      );
      alter table role_grant
        add column delegated_from text references role_grant (id) on delete cascade,
        add column granted_by text,
        add column granted_at timestamptz(3) not null default current_timestamp,
        add column ended_at timestamptz,
        add column ended_by text,
        add check (delegated_from is null or (unit_id is not null and valid_to is not null));
      create index role_grant_delegated on role_grant (delegated_from);
      create index role_grant_unit on role_grant (unit_id);`);
  }
}
