import { Migration } from '@mikro-orm/migrations';
import { KEPT_COLUMNS } from '@minsheng/kernel';

export class CreateDissuasion extends Migration {
  override up(): void {
    this.addSql(`
      create table dissuasion (${KEPT_COLUMNS},
        day date not null,
        warned int not null check (warned >= 0),
        paper text not null,
        signed_by text not null,
        signed_on date not null,
        scan_id text,
        note text,
        check (signed_on >= day)
      );
      create unique index dissuasion_day_once on dissuasion (unit_id, day) where voided_on is null;
      create index dissuasion_page on dissuasion (day desc, id desc);`);
  }
}
