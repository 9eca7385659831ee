import { Migration } from '@mikro-orm/migrations';

/**
 * Homes by household number or address. What was recorded before says no home and stays as it counted: each person a home of
 * his own. Who corrects such a record can say the home.
 */
export class AdaptationHouseholds extends Migration {
  override up(): void {
    this.addSql(`
      alter table adaptation
        add column household_household_number_sealed text,
        add column household_village_sealed text,
        add column household_house_number_sealed text,
        add column household_key_hash text;
      create index adaptation_household on adaptation (coalesce(household_key_hash, person_id_number_hash));`);
  }
}
