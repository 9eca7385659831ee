import { Migration } from '@mikro-orm/migrations';

/** Whether a figure is made of totals that have no detail behind them (汇总数，无明细). */
export class SummaryOnly extends Migration {
  override up(): void {
    this.addSql(`alter table binding add column summary_only boolean not null default false;`);
  }
}
