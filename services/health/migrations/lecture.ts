import { Migration } from '@mikro-orm/migrations';
import { RECORD_COLUMNS } from '@minsheng/kernel';

export class CreateLecture extends Migration {
  override up(): void {
    this.addSql(`
      create table lecture (${RECORD_COLUMNS},
        kind text not null check (kind in ('OFFICE', 'SCHOOL', 'COMMUNITY', 'ENTERPRISE')),
        title text not null,
        venue text not null,
        stage text not null check (stage in ('PLANNED', 'HELD', 'CANCELLED')),
        held_on date not null,
        audience int check (audience >= 0),
        speaker text,
        note text,
        check (stage <> 'HELD' or audience is not null)
      );
      create index lecture_page on lecture (held_on desc, id desc);
      create index lecture_by_audience on lecture (audience desc nulls last, id desc);
      create unique index lecture_once on lecture (unit_id, held_on, title, venue) where voided_on is null;`);
  }
}
