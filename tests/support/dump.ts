import { type RunningModule, findPersonTables, type openModule } from '@minsheng/kernel';
import { readIdNumber } from '@minsheng/kernel/domain';

type Orm = Awaited<ReturnType<typeof openModule>>['orm'];

/** Everything that the tables of a module's database hold, as text: what somebody gets who takes a dump away. */
export function dumpOf(orm: Orm): Promise<ReadonlyMap<string, string>> {
  const em = orm.em.fork();
  return dumpBy((sql) => em.execute(sql));
}

/** The same of a database that is asked by SQL. */
export async function dumpBy(
  ask: (sql: string) => Promise<Record<string, string>[]>,
): Promise<ReadonlyMap<string, string>> {
  const tables = await ask(
    `select quote_ident(schemaname) || '.' || quote_ident(tablename) as name from pg_tables
     where schemaname not in ('pg_catalog', 'information_schema') order by 1`,
  );
  const dump = new Map<string, string>();
  for (const { name } of tables as { name: string }[]) {
    // The application may not see which migrations ran; there is nothing else in that table.
    if (name.endsWith('.mikro_orm_migrations')) continue;
    const rows = await ask(`select t::text as line from ${name} t`);
    dump.set(name, rows.map(({ line }) => line).join('\n'));
  }
  return dump;
}

/** Whatever reads as somebody's ID number, or stands alone as a mobile phone's does. */
export function personNumbersIn(text: string): readonly string[] {
  const found = new Set(text.match(/(?<!\w)1[3-9]\d{9}(?!\w)/g));
  for (const [run] of text.matchAll(/\d{17,}[Xx]?/g))
    for (let at = 0; at + 18 <= run.length; at++) {
      const piece = run.slice(at, at + 18);
      if (!('fault' in readIdNumber(piece))) found.add(piece);
    }
  return [...found];
}

const LENGTHS = [11, 18];

/** Which of the numbers (ID numbers, phones) stand in a text, wherever and among whatever other digits. */
export function numbersIn(text: string, numbers: ReadonlySet<string>): readonly string[] {
  const found = new Set<string>();
  for (const [run] of text.matchAll(/[0-9Xx]{11,}/g)) {
    for (const length of LENGTHS) {
      for (let at = 0; at + length <= run.length; at++) {
        const piece = run.slice(at, at + length).toUpperCase();
        if (numbers.has(piece)) found.add(piece);
      }
    }
  }
  return [...found];
}

/** Table by table, the numbers that a module's database tells. Empty where it keeps its people to itself. */
export async function numbersTold(
  { orm }: Pick<RunningModule, 'orm'>,
  numbers: ReadonlySet<string>,
): Promise<readonly string[]> {
  const told: string[] = [];
  for (const [table, text] of await dumpOf(orm))
    told.push(...numbersIn(text, numbers).map((number) => `${table}: ${number}`));
  return told;
}

/** The columns for sealed texts that no row fills, as `table.column`. */
export async function emptySealedColumns({ orm }: Pick<RunningModule, 'orm'>): Promise<readonly string[]> {
  const em = orm.em.fork();
  const empty: string[] = [];
  for (const { table, people } of findPersonTables(orm)) {
    for (const { column } of people.flatMap(({ sealed }) => sealed)) {
      const rows = await em.execute(`select 1 from ${table} where ${column} is not null limit 1`);
      if (rows.length === 0) empty.push(`${table}.${column}`);
    }
  }
  return empty;
}
