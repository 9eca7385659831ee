import type { EntityManager } from '@mikro-orm/postgresql';
import type { RunningModule } from '../subgraph.ts';
import { CIPHERS } from './cipher.ts';

/** A column with texts that are sealed under a key. */
export interface UnderKey {
  /** `table.column` */
  readonly column: string;
  readonly rows: number;
}

/**
 * How many rows of each column still have a text under a key. Every column of the module's database is looked at for what
 * begins as a sealed text does, so that no column is left out because nobody marked it.
 */
export async function countUnderKey({ orm }: RunningModule, keyId: string): Promise<readonly UnderKey[]> {
  const em = orm.em.fork();
  const tables = Map.groupBy(await findTextColumns(em), ({ table }) => table);
  const prefixes = Object.values(CIPHERS).map(({ id }) => `${id}.${keyId}.`);
  const found: UnderKey[] = [];
  for (const [table, columns] of tables) {
    const counts = columns.map(({ column, plain }, nth) => {
      // In JSON and arrays a text does not stand at the beginning.
      const test = plain ? `starts_with(${column}::text, ?)` : `strpos(${column}::text, ?) > 0`;
      return `count(*) filter (where ${prefixes.map(() => test).join(' or ')})::int as "${nth}"`;
    });
    const [row] = await em.execute<Record<string, number>[]>(
      `select ${counts.join(', ')} from ${table}`,
      columns.flatMap(() => prefixes),
    );
    const all = columns.map(({ column }, nth) => ({ column: `${table}.${column}`, rows: row![nth]! }));
    found.push(...all.filter(({ rows }) => rows > 0));
  }
  return found;
}

interface TextColumn {
  readonly table: string;
  readonly column: string;
  /** Whether it is a text, not something that has texts in it. */
  readonly plain: boolean;
}

// Of what the application may read: what it may not read it has not written.
function findTextColumns(em: EntityManager): Promise<TextColumn[]> {
  return em.execute<TextColumn[]>(
    `select c.oid::regclass::text as "table", quote_ident(a.attname) as "column", t.typcategory = 'S' as plain
     from pg_attribute a join pg_class c on c.oid = a.attrelid join pg_type t on t.oid = a.atttypid
       join pg_namespace n on n.oid = c.relnamespace
     where c.relkind in ('r', 'p') and n.nspname <> 'information_schema' and n.nspname not like 'pg\\_%'
       and a.attnum > 0 and not a.attisdropped and has_column_privilege(c.oid, a.attnum, 'SELECT')
       and (t.typcategory in ('S', 'A') or t.typname in ('json', 'jsonb', 'hstore'))
     order by 1, a.attnum`,
  );
}
