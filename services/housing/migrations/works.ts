import { Migration } from '@mikro-orm/migrations';
import { KEPT_COLUMNS } from '@minsheng/kernel';

export class CreateWorks extends Migration {
  override up(): void {
    this.addSql(`
      create table works (${KEPT_COLUMNS},
        kind text not null check (kind in ('ROAD', 'WATER_MAIN', 'WATER_SUPPLY', 'ESTATE')),
        name text not null,
        contract_number text,
        contractor text,
        contract_sum numeric(22, 2) check (contract_sum >= 0),
        allocated numeric(22, 2) not null check (allocated >= 0),
        paid numeric(22, 2) not null check (paid >= 0 and paid <= allocated),
        people_reached int check (people_reached >= 0),
        planned_start date not null,
        planned_end date not null,
        stage text not null check (stage in
          ('PREPARATION', 'TENDER', 'STARTED', 'UNDER_WAY', 'HANDED_OVER', 'COMPLETED', 'MAINTAINED')),
        stage_on date not null,
        stages jsonb not null,
        note text,
        check (planned_start <= planned_end)
      );
      create index works_page on works (stage_on desc, id desc);
      create table section (${KEPT_COLUMNS},
        -- Deferred, so that works and section of one transaction may be written in either order.
        works_id text not null references works deferrable initially deferred,
        kind text not null check (kind in ('ROAD', 'WATER_MAIN', 'WATER_SUPPLY')),
        name text not null,
        stakes text,
        planned_km numeric(23, 3) not null check (planned_km > 0),
        started_km numeric(23, 3) not null check (started_km >= 0),
        base_course_km numeric(23, 3) not null check (base_course_km between 0 and started_km),
        paved_km numeric(23, 3) not null check (paved_km between 0 and base_course_km),
        acceptances jsonb not null,
        progress_on date not null
      );
      create index section_page on section (progress_on desc, id desc);
      create index section_of_works on section (works_id);
      create index section_of_township on section (township_id) where voided_on is null;`);
  }
}
