import { Migration } from '@mikro-orm/migrations';
import { RECORD_COLUMNS } from '@minsheng/kernel';

export class CreateAed extends Migration {
  override up(): void {
    this.addSql(`
      create table aed (${RECORD_COLUMNS},
        venue text not null,
        spot text not null,
        number text not null,
        installed_on date not null,
        accepted_on date check (accepted_on >= installed_on),
        check_on date,
        note text
      );
      create index aed_page on aed (installed_on desc, id desc);
      create index aed_by_accepted on aed (accepted_on desc nulls last, id desc);
      create index aed_by_check on aed (check_on desc nulls last, id desc);
      create unique index aed_once on aed (unit_id, number) where voided_on is null;`);
  }
}
