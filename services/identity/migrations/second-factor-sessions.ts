import { Migration } from '@mikro-orm/migrations';

/** A session of the county's sign-in says whether a second factor was shown, here or there. */
export class AddConfirmedSessions extends Migration {
  override up(): void {
    this.addSql(`
      alter table session drop constraint session_means_check;
      alter table session add constraint session_means_check
        check (means in ('PASSWORD', 'OIDC', 'OIDC_CONFIRMED'));`);
  }
}
