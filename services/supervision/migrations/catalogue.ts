import { Migration } from '@mikro-orm/migrations';

/** The catalogue: units, townships, commitments, indicators, and which measure feeds which indicator. */
export class CreateCatalogue extends Migration {
  override up(): void {
    this.addSql(`
      create table unit (
        id text primary key, code text not null unique, name text not null, short_name text not null,
        kind text not null, module text not null, position int not null
      );
      create table township (
        id text primary key, code text not null unique, name text not null, is_county boolean not null
      );
      create unique index township_one_county on township (is_county) where is_county;
      create table commitment (
        id text primary key, year int not null, code text not null, number int not null, title text not null,
        short_title text not null, batch text not null, unit_ids jsonb not null,
        unique (year, code), unique (year, batch, number)
      );
      create table indicator (
        id text primary key, year int not null, code text not null, commitment_id text not null references commitment (id),
        position int not null, name text not null, target numeric, base numeric, unit_of_measure text not null,
        comparator text not null, counting text not null, basis text not null, counts_at text not null, role text not null,
        source text not null, allocation text not null, module text not null, owner_id text not null references unit (id),
        contributor_ids jsonb not null, part_of_id text references indicator (id), note text,
        unique (year, code)
      );
      create index indicator_commitment on indicator (commitment_id, position);
      create table binding (
        indicator_id text primary key references indicator (id), measure text not null, parameters jsonb not null,
        counts_at text not null, basis text not null, opening numeric
      );`);
  }
}
