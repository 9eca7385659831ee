import { Migration } from '@mikro-orm/migrations';

/** Works at sites that the notice names, and their kinds. */
export class AddSiteWorks extends Migration {
  override up(): void {
    this.addSql(`
      alter table works add column site text;
      alter table works drop constraint works_kind_check;
      alter table works add constraint works_kind_check check (kind in ('ROAD', 'WATER_MAIN', 'WATER_SUPPLY', 'ESTATE',
        'WASTE_ROOM', 'TACTILE_PAVING', 'POCKET_PARK', 'SURROUNDINGS'));`);
  }
}
