import { Migration } from '@mikro-orm/migrations';

/**
 * When the database itself wrote an audit row: the service's clock may be moved, so `at` cannot tell how long a row has
 * waited for its seal. A check keeps how many signed heads it found.
 */
export class AuditArrival extends Migration {
  override up(): void {
    this.addSql(`
      alter table audit_row add column written_at timestamptz;
      alter table audit_row alter column written_at set default clock_timestamp();
      alter table audit_check add column head_lines int;`);
  }
}
