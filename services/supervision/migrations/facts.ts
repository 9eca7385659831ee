import { Migration } from '@mikro-orm/migrations';

/** Facts as the bureaus reported them: absolute cell states, and the epoch that each bureau is in. */
export class CreateFacts extends Migration {
  override up(): void {
    this.addSql(`
      create table fact_source (module text primary key, epoch int not null);
      create table reported_cell (
        module text not null,
        indicator_id text not null references indicator (id),
        day date not null,
        township_id text not null references township (id),
        recorded_day date not null,
        value numeric not null,
        numerator numeric not null,
        denominator numeric not null,
        records int not null,
        epoch int not null,
        version bigint not null,
        primary key (indicator_id, day, township_id, recorded_day, module)
      );`);
  }
}
