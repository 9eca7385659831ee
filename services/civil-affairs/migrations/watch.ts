import { Migration } from '@mikro-orm/migrations';
import { RECORD_COLUMNS } from '@minsheng/kernel';

/** Quarterly totals of townships, of elderly people who cannot look after themselves. */
export class CreateWatch extends Migration {
  override up(): void {
    this.addSql(`
      create table watch (${RECORD_COLUMNS},
        kind text not null,
        stated_on date not null,
        registered int not null check (registered > 0),
        assigned int not null check (assigned <= registered),
        visited int not null check (visited <= registered),
        paper text not null,
        signed_by text not null,
        scan_id text,
        note text
      );
      create index watch_page on watch (stated_on desc, id desc);
      create unique index watch_once on watch (unit_id, kind, township_id, stated_on) where voided_on is null;`);
  }
}
