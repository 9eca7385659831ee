import { Migration } from '@mikro-orm/migrations';
import { RECORD_COLUMNS } from '@minsheng/kernel';

/** First-aid volunteers. People are sealed (ARCHITECTURE.md, people's data). */
export class CreateVolunteer extends Migration {
  override up(): void {
    this.addSql(`
      create table volunteer (${RECORD_COLUMNS},
        person_name_sealed text not null,
        person_name_hash text not null,
        person_id_number_sealed text not null,
        person_id_number_hash text not null,
        person_phone_sealed text,
        person_sex text not null,
        person_birth_year int not null,
        trained_on date not null,
        registered_on date check (registered_on >= trained_on),
        team text,
        note text
      );
      create index volunteer_page on volunteer (trained_on desc, id desc);
      create index volunteer_by_registered on volunteer (registered_on desc nulls last, id desc);
      create index volunteer_person on volunteer (person_id_number_hash);
      create index volunteer_name on volunteer (person_name_hash);`);
  }
}
