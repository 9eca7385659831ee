import { Migration } from '@mikro-orm/migrations';
import { KEPT_COLUMNS } from '@minsheng/kernel';

export class CreateTraining extends Migration {
  override up(): void {
    this.addSql(`
      create table training (${KEPT_COLUMNS},
        kind text not null check (kind in ('KNOWLEDGE', 'CERTIFICATE', 'TRAINER')),
        held_on date not null,
        venue text not null,
        instructor text not null,
        attendance int not null check (attendance > 0),
        pupils int not null check (pupils between 0 and attendance),
        certificates int check (certificates between 0 and attendance),
        note text,
        check (certificates is null or kind = 'CERTIFICATE')
      );
      create index training_page on training (held_on desc, id desc);`);
  }
}
