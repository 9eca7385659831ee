import type { MikroORM } from '@mikro-orm/postgresql';

interface Column {
  readonly table: string;
  readonly column: string;
  readonly type: string;
  readonly nullable: boolean;
}

/** What PostgreSQL calls the types that declarations use. */
const SAME: Readonly<Record<string, string>> = {
  integer: 'int',
  'character varying': 'varchar',
};

/**
 * Where a module's tables are not as its entities say: columns, types and whether they may be empty. Migrations are frozen
 * text, so nothing else keeps the two together.
 */
export async function findTableFaults(orm: MikroORM): Promise<readonly string[]> {
  const declared = [...orm.getMetadata().getAll().values()]
    .filter((meta) => !meta.embeddable && !meta.abstract && meta.tableName)
    .flatMap((meta) =>
      meta.props
        .filter(({ fieldNames, columnTypes }) => fieldNames?.length === 1 && columnTypes?.length === 1)
        .map((prop): Column => ({
          table: meta.tableName,
          column: prop.fieldNames[0]!,
          type: normalise(prop.columnTypes[0]!),
          nullable: prop.nullable ?? false,
        })),
    );
  const kept = await findColumns(orm, [...new Set(declared.map(({ table }) => table))]);
  // Of files a module may have none, and then no table.
  const tables = new Set(kept.map(({ table }) => table));
  const [said, is] = [describe(declared.filter(({ table }) => tables.has(table))), describe(kept)];
  return [
    ...said.filter((it) => !is.includes(it)).map((it) => `declared: ${it}`),
    ...is.filter((it) => !said.includes(it)).map((it) => `in the table: ${it}`),
  ];
}

async function findColumns(orm: MikroORM, tables: readonly string[]): Promise<readonly Column[]> {
  const rows = await orm.em.fork().execute<Column[]>(
    `select c.relname as "table", a.attname as "column", format_type(a.atttypid, a.atttypmod) as type,
       not a.attnotnull as nullable
     from pg_attribute a join pg_class c on c.oid = a.attrelid and c.relnamespace = 'public'::regnamespace
     where a.attnum > 0 and not a.attisdropped and c.relname in (select jsonb_array_elements_text(?::jsonb))`,
    [JSON.stringify(tables)],
  );
  return rows.map((row) => ({ ...row, type: normalise(row.type) }));
}

function normalise(type: string): string {
  const [, base = type, rest = ''] = /^([a-z ]+?)(\(.*\))?$/.exec(type.toLowerCase()) ?? [];
  const name = base.startsWith('timestamp') ? 'timestamptz' : (SAME[base] ?? base);
  // An instant's fraction is PostgreSQL's own; a decimal of any size is 10 digits for the ORM.
  const precision = name === 'timestamptz' || rest === '(10,0)' ? '' : rest.replaceAll(' ', '');
  return name + precision;
}

function describe(columns: readonly Column[]): readonly string[] {
  return columns.map(
    ({ table, column, type, nullable }) => `${table}.${column} ${type}${nullable ? '' : ' not null'}`,
  );
}

/** Columns by which lists may be ordered and that no index begins with. */
export async function findUnindexed(
  orm: MikroORM,
  columns: readonly { readonly table: string; readonly column: string }[],
): Promise<readonly string[]> {
  const rows = await orm.em.fork().execute<{ table: string; column: string }[]>(
    `select c.relname as "table", a.attname as "column"
     from pg_index i join pg_class c on c.oid = i.indrelid
     join pg_attribute a on a.attrelid = i.indrelid and a.attnum = i.indkey[0]
     where i.indpred is null`,
  );
  const indexed = new Set(rows.map((row) => `${row.table}.${row.column}`));
  return columns.map((it) => `${it.table}.${it.column}`).filter((it) => !indexed.has(it));
}
