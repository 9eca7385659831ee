import { Migration } from '@mikro-orm/migrations';
import { KEPT_COLUMNS } from '@minsheng/kernel';

export class CreatePlace extends Migration {
  override up(): void {
    this.addSql(`
      create table place (${KEPT_COLUMNS},
        kind text not null check (kind in ('CULTURE_SPACE', 'CULTURE_FACILITY', 'CANTEEN', 'EMBEDDED_SERVICE',
          'FRIENDLY_SITE', 'SERVICE_CENTRE')),
        name text not null,
        address text not null,
        area numeric(12, 2) check (area > 0),
        started_on date,
        opened_on date,
        closed_on date,
        closing_reason text,
        acceptance_paper text,
        note text,
        listed_on date not null,
        check (area is not null or kind not in ('CULTURE_SPACE', 'CULTURE_FACILITY')),
        check (opened_on >= started_on),
        check (closed_on is null or closed_on >= opened_on),
        check ((closed_on is null) = (closing_reason is null))
      );
      create index place_page on place (listed_on desc, id desc);
      create index place_township on place (kind, township_id);`);
  }
}
