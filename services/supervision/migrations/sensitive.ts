import { Migration } from '@mikro-orm/migrations';

/** Whether an indicator counts patients, of whom outsiders see the percentage alone. */
export class SensitiveBindings extends Migration {
  override up(): void {
    this.addSql(`alter table binding add column sensitive boolean not null default false;`);
  }
}
