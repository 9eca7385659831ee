import { Migration } from '@mikro-orm/migrations';
import { RECORD_COLUMNS } from '@minsheng/kernel';

export class CreateBuilding extends Migration {
  override up(): void {
    this.addSql(`
      create table building (${RECORD_COLUMNS},
        name text not null,
        address text not null,
        storeys int check (storeys > 0),
        devices jsonb not null check (jsonb_array_length(devices) > 0),
        installed_on date not null,
        accepted_on date check (accepted_on >= installed_on),
        acceptance_paper text,
        scan_id text,
        note text,
        check (accepted_on is null or acceptance_paper is not null)
      );
      create index building_page on building (installed_on desc, id desc);
      create index building_by_accepted_on on building (accepted_on desc nulls last, id desc);
      create unique index building_once on building (unit_id, name, township_id) where voided_on is null;`);
  }
}
