import { Migration } from '@mikro-orm/migrations';
import { RECORD_COLUMNS } from '@minsheng/kernel';

export class CreateFault extends Migration {
  override up(): void {
    this.addSql(`
      create table fault (${RECORD_COLUMNS},
        kind text not null check (kind in ('TACTILE_PAVING', 'ESTATE', 'FRINGE', 'FACILITY')),
        stage text not null check (stage in ('FOUND', 'ASSIGNED', 'REPAIRED', 'VERIFIED', 'TOTAL')),
        source text not null check (source in ('PATROL', 'HOTLINE', 'CITY_MANAGEMENT', 'EMERGENCY')),
        number text not null,
        found_on date not null,
        spot text not null,
        problem text,
        assigned_to text,
        repaired_on date check (repaired_on >= found_on),
        verified_on date check (verified_on >= repaired_on),
        month_found int check (month_found >= 0),
        month_settled int check (month_settled between 0 and month_found),
        photo_before_id text,
        photo_after_id text,
        note text,
        check ((stage = 'TOTAL') = (month_found is not null) and (stage = 'TOTAL') = (month_settled is not null)),
        check ((stage = 'VERIFIED') = (verified_on is not null))
      );
      create index fault_page on fault (found_on desc, id desc);
      create unique index fault_once on fault (unit_id, kind, source, number) where voided_on is null;`);
  }
}
