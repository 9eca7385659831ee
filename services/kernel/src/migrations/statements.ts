import { Migration } from '@mikro-orm/migrations';
import { KEPT_COLUMNS } from '../records/kept-record.ts';

/** Signed totals and extracts of a module that takes them. */
export class CreateStatements extends Migration {
  override up(): void {
    this.addSql(`
      create table statement (${KEPT_COLUMNS},
        indicator_id text not null,
        source text not null check (source in ('STATEMENT', 'EXTRACT')),
        period_from date not null,
        period_to date not null,
        lines jsonb not null,
        system text,
        paper text not null,
        signed_by text not null,
        signed_on date not null,
        scan_id text,
        note text,
        check (period_from <= period_to),
        check ((source = 'EXTRACT') = (system is not null))
      );
      create index statement_page on statement (period_to desc, id desc);
      create index statement_period on statement (indicator_id, unit_id, period_to);`);
  }
}
