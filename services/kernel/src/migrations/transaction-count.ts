import { Migration } from '@mikro-orm/migrations';
import type { EntityManager } from '@mikro-orm/postgresql';
import type { NamedMigration } from './index.ts';

/**
 * How many transactions have changed rows of this database: the sum of `changes`, which nothing but the end of such a
 * transaction moves. Each takes a row that nobody holds, and adds one where all are held, so that no writer waits for
 * another; there are as many rows as ever wrote at once.
 */
class CountTransactions extends Migration {
  override up(): void {
    this.addSql(`
      create table transaction_count (
        place int generated always as identity primary key,
        changes bigint not null
      ) with (fillfactor = 50);

      create function count_transaction() returns trigger language plpgsql as $$
      declare own text := pg_current_xact_id()::text;
      begin
        if current_setting('minsheng.counted', true) is distinct from own then
          perform set_config('minsheng.counted', own, true);
          update transaction_count set changes = changes + 1
          where place = (select place from transaction_count order by place limit 1 for update skip locked);
          if not found then
            insert into transaction_count (changes) values (1);
          end if;
        end if;
        return null;
      end $$;`);
  }
}

export const transactionCount: NamedMigration = { name: 'k12-transaction-count', class: CountTransactions };

/** These tell of migrations and of the count itself; and of drafts nothing is shared, however often they are saved. */
const UNCOUNTED = ['transaction_count', 'mikro_orm_migrations', 'draft'];

/** Lets every table take part that does not yet: no migration need think of it. As the owner, after the migrations. */
export async function countEveryTable(em: EntityManager): Promise<void> {
  const tables = await em.execute<{ name: string }[]>(
    `select quote_ident(c.relname) as name from pg_class c join pg_namespace n on n.oid = c.relnamespace
     where n.nspname = 'public' and c.relkind = 'r' and c.relname not in (select jsonb_array_elements_text(?::jsonb))
       and not exists (select from pg_trigger t where t.tgrelid = c.oid and t.tgname = 'count_transaction')
     order by c.relname`,
    [JSON.stringify(UNCOUNTED)],
  );
  for (const { name } of tables)
    await em.execute(
      // Statements that touch no row change nothing; of the others only a transaction's first is worth a call.
      `create trigger count_transaction after insert or update or delete on ${name} for each row
         when (current_setting('minsheng.counted', true) is distinct from pg_current_xact_id()::text)
         execute function count_transaction();
       create trigger count_truncation after truncate on ${name} for each statement execute function count_transaction()`,
      [],
      'run',
    );
}
