import { Migration } from '@mikro-orm/migrations';

/** What waits for somebody, and of which units were reminded when: the key allows two reminders a unit and period, no third. */
export class CreateTodo extends Migration {
  override up(): void {
    this.addSql(`
      create table todo (
        key text primary key,
        kind text not null,
        unit_id text references unit (id),
        roles jsonb not null,
        account_id text,
        period text,
        params jsonb not null,
        link text not null,
        shown_from date not null,
        due_on date,
        done_on date,
        done_by text,
        module text,
        epoch int not null default 0,
        version bigint not null default 0
      );
      create index todo_open on todo (unit_id, due_on) where done_on is null;
      create index todo_done on todo (unit_id, done_on desc) where done_on is not null;
      create table reminder (
        unit_id text not null references unit (id),
        period text not null,
        which text not null check (which in ('AHEAD', 'ON_THE_DAY')),
        reminded_on date not null,
        primary key (unit_id, period, which)
      );`);
  }
}
