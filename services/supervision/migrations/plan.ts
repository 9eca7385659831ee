import { Migration } from '@mikro-orm/migrations';

/**
 * The plans that units file, acceptances of milestones, and judgements of quarters. Every version stays: it is what was
 * known from its recorded day until the day on which another took its place.
 */
export class CreatePlan extends Migration {
  override up(): void {
    const version = `
      id text primary key,
      indicator_id text not null references indicator (id),
      unit_id text not null references unit (id),
      revision int not null,
      recorded_on date not null,
      recorded_by text not null,
      superseded_on date,
      reason text,
      check (superseded_on >= recorded_on)`;
    this.addSql(`
      create table notice (year int primary key, issued_on date not null);
      create table filed_plan (${version}, nodes jsonb not null, quarters jsonb not null, milestones jsonb not null,
        unique (indicator_id, revision));
      create table milestone_acceptance (${version}, milestone_id text not null, accepted_on date not null,
        evidence text not null, unique (milestone_id, revision));
      create index milestone_acceptance_indicator on milestone_acceptance (indicator_id);
      create table quarter_judgement (${version}, quarter_end date not null, standing text not null,
        grounds text not null, unique (indicator_id, quarter_end, revision));`);
  }
}
