import { Migration } from '@mikro-orm/migrations';
import { RECORD_COLUMNS } from '@minsheng/kernel';

/** Holiday classes: children counted, none named. */
export class CreateCamp extends Migration {
  override up(): void {
    this.addSql(`
      create table camp (${RECORD_COLUMNS},
        holiday text not null,
        round int not null check (round > 0),
        site text not null,
        from_on date not null,
        to_on date not null check (to_on >= from_on),
        children int not null check (children > 0),
        new_children int not null check (new_children between 0 and children),
        sign_up_sheet_id text,
        note text
      );
      create index camp_page on camp (from_on desc, id desc);
      create unique index camp_once on camp (unit_id, holiday, round, site, from_on) where voided_on is null;`);
  }
}
