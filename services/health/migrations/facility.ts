import { Migration } from '@mikro-orm/migrations';
import { REVISION_COLUMNS } from '@minsheng/kernel';

/** Institutions become records: of the unit that added them, or whose screenings name them most, since the day of that. */
export class FacilityRecords extends Migration {
  override up(): void {
    const added = [
      'unit_id text',
      'voided_on date',
      'void_reason text',
      'recorded_at timestamptz',
      'listed_on date',
    ];
    const columns = [...added, ...REVISION_COLUMNS].map((column) => `add column ${column}`).join(', ');
    this.addSql(`alter table facility ${columns};`);
    this.addSql(`
      update facility f set unit_id = a.unit_id, recorded_at = a.at, listed_on = a.business_day
      from audit_row a where a.action = 'facility.add' and a.record_id = f.id;`);
    this.addSql(`
      update facility f set
        unit_id = coalesce((select s.unit_id from screening s where s.facility_id = f.id
          group by 1 order by count(*) desc, 1 limit 1), (select s.unit_id from screening s order by s.id limit 1)),
        recorded_at = coalesce((select min(s.recorded_at) from screening s where s.facility_id = f.id), now()),
        listed_on = coalesce((select min(s.screened_on) from screening s where s.facility_id = f.id), current_date)
      where unit_id is null;`);
    // Of nobody, and named by nothing: left behind by a load that broke off.
    this.addSql('delete from facility where unit_id is null;');
    this.addSql(`
      alter table facility
        alter unit_id set not null, alter recorded_at set not null, alter listed_on set not null,
        alter township_id drop not null,
        add check ((voided_on is null) = (void_reason is null));
      create index facility_page on facility (listed_on desc, id desc);
      create index facility_name on facility (name) where voided_on is null;`);
  }
}
