import { Migration } from '@mikro-orm/migrations';

/** What was asked about a record and confirmed stands with the act. */
export class ConfirmedQuestions extends Migration {
  override up(): void {
    this.addSql(`alter table record_revision add column answered jsonb not null default '[]';`);
  }
}
