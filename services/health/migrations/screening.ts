import { Migration } from '@mikro-orm/migrations';

/** Facilities and screenings. People are sealed (ARCHITECTURE.md, people's data). */
export class CreateScreening extends Migration {
  override up(): void {
    this.addSql(`
      create table facility (
        id text primary key,
        code text not null unique,
        name text not null,
        township_id text not null
      );
      create table screening (
        id text primary key,
        unit_id text not null,
        township_id text,
        programme text not null check (programme in ('CERVICAL', 'BREAST', 'COLORECTAL')),
        person_name_sealed text not null,
        person_name_hash text not null,
        person_id_number_sealed text not null,
        person_id_number_hash text not null,
        person_phone_sealed text,
        person_sex text not null,
        person_birth_year int not null,
        facility_id text not null references facility (id),
        screened_on date not null,
        reported_on date,
        high_risk boolean not null,
        result text not null check (result in ('PENDING', 'NORMAL', 'ABNORMAL')),
        follow_up text not null check (follow_up in ('NOT_NEEDED', 'DUE', 'DONE')),
        follow_up_due_on date,
        follow_up_note text,
        voided_on date,
        void_reason text,
        recorded_at timestamptz not null,
        check (reported_on >= screened_on),
        check ((voided_on is null) = (void_reason is null))
      );
      create index screening_page on screening (screened_on desc, id desc);
      create index screening_person on screening (programme, person_id_number_hash);
      create index screening_name on screening (person_name_hash);
      create index screening_follow_up on screening (programme, follow_up_due_on) where follow_up = 'DUE';
      create unique index screening_once on screening (programme, person_id_number_hash, facility_id, screened_on)
        where voided_on is null;`);
  }
}
