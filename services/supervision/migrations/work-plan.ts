import { Migration } from '@mikro-orm/migrations';

/**
 * Work plans of a commitment's units: what each will do, who fills which post, what the money came to, what was accepted and
 * looked after. Plans and reports of money are never overwritten: a version stands until another takes its place.
 */
export class CreateWorkPlan extends Migration {
  override up(): void {
    const of = `
      id text primary key,
      commitment_id text not null references commitment (id),
      unit_id text not null references unit (id),
      recorded_on date not null,
      recorded_by text not null`;
    this.addSql(`
      create table work_plan (${of}, revision int not null, superseded_on date, reason text, decision jsonb,
        projects jsonb not null, funds_needed boolean not null, sources jsonb not null,
        unique (commitment_id, unit_id, revision));
      create table plan_post (${of}, post text not null, name text not null, title text not null, phone text not null,
        from_on date not null, until_on date);
      create unique index plan_post_filled on plan_post (commitment_id, unit_id, post) where until_on is null;
      create table fund_report (${of}, source_id text not null, quarter_end date not null, revision int not null,
        allocated numeric not null, paid numeric not null, superseded_on date, check (0 <= paid and paid <= allocated),
        unique (source_id, quarter_end, revision));
      create index fund_report_plan on fund_report (commitment_id, unit_id);
      create table project_acceptance (${of}, project_id text not null unique, accepted_on date not null, evidence text not null);
      create table upkeep_check (${of}, project_id text not null, months int not null check (months in (6, 12, 24)),
        checked_on date not null, finding text not null, unique (project_id, months));`);
  }
}
