import { Migration } from '@mikro-orm/migrations';

/** The group printed for a commitment and a period where the office decided another than its light proposes. */
export class CreateGroups extends Migration {
  override up(): void {
    this.addSql(`
      create table period_group (
        id text primary key,
        period_id text not null references reporting_period (id),
        commitment_id text not null references commitment (id),
        unit_id text not null references unit (id),
        "group" text not null,
        proposed text not null,
        reason text not null,
        approver text not null,
        revision int not null,
        decided_on date not null,
        decided_by text not null,
        unique (period_id, commitment_id)
      );
      create trigger count_revision after insert or update or delete on period_group
        for each statement execute function count_catalogue_revision();`);
  }
}
