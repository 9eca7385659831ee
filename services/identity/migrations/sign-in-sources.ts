import { Migration } from '@mikro-orm/migrations';

/**
 * From where somebody tried to sign in to an account, and how often in vain: `address:…`, `device:…` (the hash of what a browser was
 * given when it signed in here before), and `strangers` for all that come from no such device.
 */
export class SignInSources extends Migration {
  override up(): void {
    this.addSql(`
      create table sign_in_source (
        account_id text not null references account (id) on delete cascade,
        source text not null,
        failed int not null default 0,
        locked_until timestamptz,
        at timestamptz not null,
        primary key (account_id, source)
      );
      alter table account add column source_locked_until timestamptz;`);
  }
}
