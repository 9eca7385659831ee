import { Migration } from '@mikro-orm/migrations';
import { RECORD_COLUMNS } from '@minsheng/kernel';

/** Services for children and families: people and households counted, none named. */
export class CreateService extends Migration {
  override up(): void {
    this.addSql(`
      create table service (${RECORD_COLUMNS},
        kind text not null,
        served_on date not null,
        venue text not null,
        people int not null check (people > 0),
        households int,
        new_households int check (new_households <= households),
        sign_in_sheet_id text,
        note text
      );
      create index service_page on service (served_on desc, id desc);
      create unique index service_once on service (unit_id, kind, served_on, venue) where voided_on is null;`);
  }
}
