import { Migration } from '@mikro-orm/migrations';

/** What a bureau keeps to count: its copy of the catalogue, contributions, and cells that are their own outbox. */
export class Facts extends Migration {
  override up(): void {
    this.addSql(`
      create table catalogue_mirror (
        singleton boolean primary key check (singleton),
        version text not null,
        body jsonb not null
      );
      create table fact_contribution (
        indicator_id text not null,
        subject text not null,
        record_id text,
        day date not null,
        township_id text not null,
        value numeric not null,
        numerator numeric not null,
        denominator numeric not null
      );
      create unique index fact_contribution_once on fact_contribution (indicator_id, subject, record_id, day, township_id)
        nulls not distinct;
      create index fact_contribution_page on fact_contribution (indicator_id, day desc, record_id desc);
      create index fact_contribution_record on fact_contribution (record_id);
      create table fact_cell (
        indicator_id text not null,
        day date not null,
        township_id text not null,
        recorded_day date not null,
        value numeric not null,
        numerator numeric not null,
        denominator numeric not null,
        records int not null,
        version bigint not null,
        sent_version bigint not null default 0,
        primary key (indicator_id, day, township_id, recorded_day)
      );
      create index fact_cell_dirty on fact_cell (indicator_id, day, township_id, recorded_day) where version > sent_version;
      create table fact_binding (indicator_id text primary key, body jsonb not null);
      create table fact_epoch (
        singleton boolean primary key default true check (singleton),
        epoch int not null,
        announced boolean not null default false
      );
      insert into fact_epoch (epoch) values (1);`);
  }
}
