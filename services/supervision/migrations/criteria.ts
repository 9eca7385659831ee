import { Migration } from '@mikro-orm/migrations';

/** 口径: the sentence of the catalogue, and those that units adopted, every version. */
export class CreateCriteria extends Migration {
  override up(): void {
    this.addSql(`
      alter table indicator add column criteria text not null default '';
      create table adopted_criteria (
        id text primary key,
        indicator_id text not null references indicator (id),
        unit_id text not null references unit (id),
        revision int not null,
        recorded_on date not null,
        recorded_by text not null,
        superseded_on date,
        reason text,
        text text not null,
        check (superseded_on >= recorded_on),
        unique (indicator_id, revision)
      );`);
    for (const [event, rows] of [
      ['insert', 'new'],
      ['update', 'new'],
      ['delete', 'old'],
    ])
      this.addSql(`create trigger count_revisions_on_${event} after ${event} on adopted_criteria
        referencing ${rows} table as changed for each statement execute function count_reading_revisions()`);
  }
}
