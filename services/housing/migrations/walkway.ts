import { Migration } from '@mikro-orm/migrations';
import { RECORD_COLUMNS } from '@minsheng/kernel';

export class CreateWalkway extends Migration {
  override up(): void {
    this.addSql(`
      create table walkway (${RECORD_COLUMNS},
        name text not null,
        site text,
        metres numeric(12, 1) not null check (metres > 0),
        stairs int check (stairs >= 0),
        accepted_on date,
        paper text,
        note text,
        listed_on date not null,
        check ((accepted_on is null) = (paper is null))
      );
      create index walkway_page on walkway (listed_on desc, id desc);
      create index walkway_by_metres on walkway (metres desc, id desc);
      create unique index walkway_once on walkway (unit_id, name, township_id) nulls not distinct
        where voided_on is null;`);
  }
}
