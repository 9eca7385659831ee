import { Migration } from '@mikro-orm/migrations';
import { RECORD_COLUMNS } from '@minsheng/kernel';

export class CreateCounselling extends Migration {
  override up(): void {
    this.addSql(`
      create table counselling (${RECORD_COLUMNS},
        kind text not null,
        served_on date not null,
        venue text not null,
        people int not null check (people > 0),
        note text
      );
      create index counselling_page on counselling (served_on desc, id desc);
      create unique index counselling_once on counselling (unit_id, kind, served_on, venue) where voided_on is null;`);
  }
}
