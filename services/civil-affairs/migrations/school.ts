import { Migration } from '@mikro-orm/migrations';
import { RECORD_COLUMNS } from '@minsheng/kernel';

export class CreateSchool extends Migration {
  override up(): void {
    this.addSql(`
      create table school (${RECORD_COLUMNS},
        name text not null,
        year int not null,
        grade text not null,
        listed_on date not null,
        in_scope boolean not null,
        why_not text check (in_scope or why_not is not null),
        absent_times jsonb not null,
        term_start_on date,
        graduation_on date,
        exam_on date,
        evidence text,
        note text
      );
      create index school_page on school (listed_on desc, id desc);
      create unique index school_once on school (unit_id, name, township_id, year) where voided_on is null;`);
  }
}
