import { Migration } from '@mikro-orm/migrations';
import { KEPT_COLUMNS } from '@minsheng/kernel';

/** Homes made fit for age. People are sealed (ARCHITECTURE.md, people's data). */
export class CreateAdaptation extends Migration {
  override up(): void {
    this.addSql(`
      create table adaptation (${KEPT_COLUMNS},
        person_name_sealed text not null,
        person_name_hash text not null,
        person_id_number_sealed text not null,
        person_id_number_hash text not null,
        person_phone_sealed text,
        person_sex text not null,
        person_birth_year int not null,
        stage text not null check (stage in ('PLANNED', 'ACCEPTED')),
        assessed_on date not null,
        accepted_on date,
        items jsonb not null check (jsonb_array_length(items) > 0),
        cost numeric(12, 2) check (cost >= 0),
        check ((stage = 'ACCEPTED') = (accepted_on is not null)),
        check (stage <> 'ACCEPTED' or cost is not null),
        check (accepted_on >= assessed_on)
      );
      create index adaptation_page on adaptation (assessed_on desc, id desc);
      create index adaptation_person on adaptation (person_id_number_hash);`);
  }
}
