import { Migration } from '@mikro-orm/migrations';
import { RECORD_COLUMNS } from '@minsheng/kernel';

/** Certificates. People are sealed (ARCHITECTURE.md, people's data). */
export class CreateQualification extends Migration {
  override up(): void {
    this.addSql(`
      create table qualification (${RECORD_COLUMNS},
        certificate text not null check (certificate in ('PSYCHOLOGY_TEACHER', 'ELDERLY_CARER', 'LONG_TERM_CARER')),
        person_name_sealed text not null,
        person_name_hash text not null,
        person_id_number_sealed text not null,
        person_id_number_hash text not null,
        person_phone_sealed text,
        person_sex text not null,
        person_birth_year int not null,
        number text not null,
        issued_on date not null,
        expires_on date check (expires_on > issued_on),
        employer text not null,
        note text
      );
      create index qualification_page on qualification (issued_on desc, id desc);
      create index qualification_person on qualification (certificate, person_id_number_hash);
      create index qualification_number on qualification (number);`);
  }
}
