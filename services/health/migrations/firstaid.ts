import { Migration } from '@mikro-orm/migrations';
import { RECORD_COLUMNS } from '@minsheng/kernel';

export class CreateFirstAid extends Migration {
  override up(): void {
    this.addSql(`
      create table firstaid (${RECORD_COLUMNS},
        kind text not null check (kind in ('STANDBY', 'DEMONSTRATION', 'DRILL')),
        title text not null,
        venue text not null,
        stage text not null check (stage in ('PLANNED', 'HELD', 'CANCELLED')),
        held_on date not null,
        audience int check (audience >= 0),
        note text,
        check (stage <> 'HELD' or audience is not null)
      );
      create index firstaid_page on firstaid (held_on desc, id desc);
      create index firstaid_by_audience on firstaid (audience desc nulls last, id desc);
      create unique index firstaid_once on firstaid (unit_id, held_on, title, venue) where voided_on is null;`);
  }
}
