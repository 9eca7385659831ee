import { Migration } from '@mikro-orm/migrations';
import { RECORD_COLUMNS } from '@minsheng/kernel';

export class CreateCover extends Migration {
  override up(): void {
    this.addSql(`
      create table cover (${RECORD_COLUMNS},
        register text not null,
        name text not null,
        year int not null,
        grade text,
        listed_on date not null,
        in_scope boolean not null,
        why_not text check (in_scope or why_not is not null),
        covered_on date check (in_scope or covered_on is null),
        evidence text,
        note text
      );
      create index cover_page on cover (listed_on desc, id desc);
      create index cover_by_covered_on on cover (covered_on desc nulls last, id desc);
      create unique index cover_once on cover (unit_id, register, name, township_id, year) where voided_on is null;`);
  }
}
