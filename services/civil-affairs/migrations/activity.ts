import { Migration } from '@mikro-orm/migrations';
import { KEPT_COLUMNS } from '@minsheng/kernel';

export class CreateActivity extends Migration {
  override up(): void {
    this.addSql(`
      create table activity (${KEPT_COLUMNS},
        kind text not null check (kind in ('PERFORMANCE', 'FILM', 'LECTURE', 'EXHIBITION')),
        title text not null,
        venue text not null,
        stage text not null check (stage in ('PLANNED', 'HELD', 'CANCELLED')),
        held_on date not null,
        audience int check (audience >= 0),
        note text,
        check (stage <> 'HELD' or audience is not null)
      );
      create index activity_page on activity (held_on desc, id desc);`);
  }
}
