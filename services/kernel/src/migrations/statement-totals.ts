import { Migration } from '@mikro-orm/migrations';

/** The figures of a statement under the name that its declaration gives them. */
export class StatementTotals extends Migration {
  override up(): void {
    this.addSql('alter table statement rename column lines to totals;');
  }
}
