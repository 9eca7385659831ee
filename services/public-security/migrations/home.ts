import { Migration } from '@mikro-orm/migrations';
import { RECORD_COLUMNS } from '@minsheng/kernel';

/** Homes of elderly people who live alone. People and addresses are sealed (ARCHITECTURE.md, people's data). */
export class CreateHome extends Migration {
  override up(): void {
    this.addSql(`
      create table home (${RECORD_COLUMNS},
        person_name_sealed text not null,
        person_name_hash text not null,
        person_id_number_sealed text not null,
        person_id_number_hash text not null,
        person_phone_sealed text,
        person_sex text not null,
        person_birth_year int not null,
        address text not null,
        devices jsonb not null check (jsonb_array_length(devices) > 0),
        installed_on date not null,
        accepted_on date check (accepted_on >= installed_on),
        acceptance_paper text,
        check (accepted_on is null or acceptance_paper is not null)
      );
      create index home_page on home (installed_on desc, id desc);
      create index home_by_accepted_on on home (accepted_on desc nulls last, id desc);
      create index home_person on home (person_id_number_hash);`);
  }
}
