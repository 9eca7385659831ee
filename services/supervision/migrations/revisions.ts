import { Migration } from '@mikro-orm/migrations';

/**
 * How often what an indicator's reading is made of has changed, and the catalogue (''). Counted by the database, in the
 * transaction of the change, whoever makes it: what a process remembers is good while its revision stands.
 */
export class CountRevisions extends Migration {
  override up(): void {
    this.addSql(`
      create table reading_revision (indicator_id text primary key, revision bigint not null);

      create function count_reading_revisions() returns trigger language plpgsql as $$
      begin
        insert into reading_revision as known (indicator_id, revision)
        select distinct indicator_id, 1 from changed order by 1
        on conflict (indicator_id) do update set revision = known.revision + 1;
        return null;
      end $$;

      create function count_catalogue_revision() returns trigger language plpgsql as $$
      begin
        insert into reading_revision as known (indicator_id, revision) values ('', 1)
        on conflict (indicator_id) do update set revision = known.revision + 1;
        return null;
      end $$;`);
    for (const table of ['reported_cell', 'filed_plan', 'milestone_acceptance', 'quarter_judgement'])
      for (const [event, rows] of [
        ['insert', 'new'],
        ['update', 'new'],
        ['delete', 'old'],
      ])
        this.addSql(`create trigger count_revisions_on_${event} after ${event} on ${table}
          referencing ${rows} table as changed for each statement execute function count_reading_revisions()`);
    for (const table of ['unit', 'township', 'commitment', 'indicator', 'binding', 'notice'])
      this.addSql(`create trigger count_revision after insert or update or delete on ${table}
        for each statement execute function count_catalogue_revision()`);
  }
}
