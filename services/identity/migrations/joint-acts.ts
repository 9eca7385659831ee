import { Migration } from '@mikro-orm/migrations';

/** Acts against an administrator, which wait for a second one; and the slips by which one is recovered on the machine. */
export class JointActs extends Migration {
  override up(): void {
    this.addSql(`
      create table joint_act (
        id text primary key,
        act text not null check (act in ('CLOSE_ACCOUNT', 'END_SESSIONS', 'GIVE_GRANT', 'END_GRANT')),
        account_id text not null references account (id),
        grant_id text references role_grant (id),
        role text,
        valid_from date,
        valid_to date,
        reason text not null,
        asked_by text not null references account (id),
        asked_at timestamptz(3) not null,
        expires_on date not null,
        decision text check (decision in ('CONFIRMED', 'DECLINED', 'WITHDRAWN')),
        decided_by text references account (id),
        decided_at timestamptz(3),
        decision_reason text,
        check ((act = 'END_GRANT') = (grant_id is not null)),
        check ((act = 'GIVE_GRANT') = (role is not null and valid_from is not null)),
        check ((decision is null) = (decided_by is null) and (decision is null) = (decided_at is null))
      );
      create index joint_act_asked on joint_act (asked_at desc, id desc);
      create index joint_act_account on joint_act (account_id);
      create table recovery_slip (
        number bigint generated always as identity primary key,
        account_id text not null references account (id),
        people text[] not null check (cardinality(people) = 2),
        printed_at timestamptz(3) not null,
        used_at timestamptz(3)
      );`);
  }
}
