import { Migration } from '@mikro-orm/migrations';

/** Opening balances by place, and with what a share is out of. */
export class OpeningsByPlace extends Migration {
  override up(): void {
    this.addSql(`
      alter table binding add column openings jsonb not null default '[]';
      alter table binding drop column opening;`);
  }
}
