import { Migration } from '@mikro-orm/migrations';

/**
 * Accounts, credentials and sessions as better-auth reads them (its own migration generator wrote the first draft;
 * sign-in/tables.test.ts finds what a new version of it would add), and the grants of roles.
 */
export class CreateAccounts extends Migration {
  override up(): void {
    this.addSql(`
      create table account (
        id text primary key,
        username text not null unique,
        name text not null,
        email text not null unique,
        email_verified boolean not null,
        image text,
        demonstration boolean not null default false,
        created_at timestamptz not null default current_timestamp,
        updated_at timestamptz not null default current_timestamp
      );
      create table credential (
        id text primary key,
        account_id text not null references account (id) on delete cascade,
        provider_id text not null,
        external_id text not null,
        issuer text,
        password text,
        access_token text,
        refresh_token text,
        id_token text,
        access_token_expires_at timestamptz,
        refresh_token_expires_at timestamptz,
        scope text,
        created_at timestamptz not null default current_timestamp,
        updated_at timestamptz not null default current_timestamp
      );
      create index credential_account on credential (account_id);
      create table session (
        id text primary key,
        account_id text not null references account (id) on delete cascade,
        token text not null unique,
        expires_at timestamptz not null,
        last_seen_at timestamptz not null default current_timestamp,
        ip_address text,
        user_agent text,
        created_at timestamptz not null default current_timestamp,
        updated_at timestamptz not null default current_timestamp
      );
      create index session_account on session (account_id);
      create index session_expires on session (expires_at);
      create table verification (
        id text primary key,
        identifier text not null,
        value text not null,
        expires_at timestamptz not null,
        created_at timestamptz not null default current_timestamp,
        updated_at timestamptz not null default current_timestamp
      );
      create index verification_identifier on verification (identifier);
      create table role_grant (
        id text primary key,
        account_id text not null references account (id) on delete cascade,
        role text not null,
        unit_id text,
        valid_from date not null,
        valid_to date,
        check (valid_to >= valid_from),
        check ((role in ('UNIT_CLERK', 'UNIT_REVIEWER', 'UNIT_LEADER')) = (unit_id is not null))
      );
      create index role_grant_account on role_grant (account_id);`);
  }
}
