import { Migration } from '@mikro-orm/migrations';

/**
 * Periods, and what units returned for them. A row that was frozen keeps its figures for good: the database refuses to
 * change them, whoever asks.
 */
export class CreateReturns extends Migration {
  override up(): void {
    this.addSql(`
      create table reporting_period (
        id text primary key,
        year int not null references notice (year),
        code text not null,
        name text not null,
        kind text not null,
        asks boolean not null,
        first_day date not null,
        cut_off date not null,
        due_on date not null,
        parts_due_on date not null,
        locked_on date,
        locked_by text,
        unique (year, code),
        check (first_day <= cut_off and cut_off <= due_on)
      );
      create table unit_signing (unit_id text primary key references unit (id), steps jsonb not null);
      create table unit_return (
        id text primary key,
        period_id text not null references reporting_period (id),
        unit_id text not null references unit (id),
        state text not null,
        revision int not null,
        texts jsonb not null,
        corrections jsonb not null,
        parts jsonb not null,
        signing text not null,
        steps jsonb not null,
        signatures jsonb not null,
        check_code text,
        frozen_on date,
        frozen_by text,
        submitted_on date,
        scan_id text references stored_file (id),
        message text,
        changed_on date not null,
        changed_by text not null,
        unique (period_id, unit_id)
      );
      create table return_row (
        id text primary key,
        return_id text not null references unit_return (id),
        period_id text not null references reporting_period (id),
        indicator_id text not null references indicator (id),
        unit_id text not null references unit (id),
        is_part boolean not null,
        version int not null,
        cut_off date not null,
        frozen_on date not null,
        figures jsonb not null,
        reason text,
        evidence_id text references stored_file (id),
        late_units jsonb not null,
        state text not null,
        message text,
        verified numeric,
        verified_on date,
        verified_by text,
        unique (return_id, indicator_id, version)
      );
      create index return_row_indicator on return_row (indicator_id, cut_off desc, version desc);

      create function keep_frozen_figures() returns trigger language plpgsql as $$
      begin
        if (new.figures, new.indicator_id, new.unit_id, new.period_id, new.version, new.cut_off, new.frozen_on, new.reason,
            new.evidence_id, new.late_units) is distinct from (old.figures, old.indicator_id, old.unit_id, old.period_id,
            old.version, old.cut_off, old.frozen_on, old.reason, old.evidence_id, old.late_units) then
          raise exception 'a frozen row of a return does not change';
        end if;
        return new;
      end $$;
      create trigger keep_frozen_figures before update on return_row
        for each row execute function keep_frozen_figures();`);
    for (const [event, rows] of [
      ['insert', 'new'],
      ['update', 'new'],
      ['delete', 'old'],
    ])
      this.addSql(`create trigger count_revisions_on_${event} after ${event} on return_row
        referencing ${rows} table as changed for each statement execute function count_reading_revisions()`);
    // How it is signed and when it is due is part of the catalogue of a year.
    for (const table of ['reporting_period', 'unit_signing'])
      this.addSql(`create trigger count_revision after insert or update or delete on ${table}
        for each statement execute function count_catalogue_revision()`);
  }
}
