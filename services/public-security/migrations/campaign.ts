import { Migration } from '@mikro-orm/migrations';
import { KEPT_COLUMNS } from '@minsheng/kernel';

export class CreateCampaign extends Migration {
  override up(): void {
    this.addSql(`
      create table campaign (${KEPT_COLUMNS},
        kind text not null check (kind in ('COMMUNITY', 'CAMPUS', 'ENTERPRISE', 'MARKET')),
        theme text not null,
        venue text not null,
        stage text not null check (stage in ('PLANNED', 'HELD', 'CANCELLED')),
        held_on date not null,
        audience int check (audience >= 0),
        officers int check (officers >= 0),
        note text,
        check (stage <> 'HELD' or audience is not null)
      );
      create index campaign_page on campaign (held_on desc, id desc);`);
  }
}
