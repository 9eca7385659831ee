import { randomBytes } from 'node:crypto';
import type { EntityManager } from '@mikro-orm/postgresql';
import { appendAudit } from '../audit/audit.ts';
import { SYSTEM_UNIT, systemContext } from '../audit/system.ts';
import type { Context } from '../context.ts';
import { yearOf } from '../domain/index.ts';
import type { RetentionRule, RunningModule } from '../subgraph.ts';
import { type FigureGuard, guardFigures } from './figure-guard.ts';
import { type PersonColumns, type PersonTable, findPersonTables } from './person-tables.ts';
import { lastYearDue } from './retention.rules.ts';
import { ERASED } from './vault.ts';

const PEOPLE_A_CHUNK = 200;

/** Records of one kind and year whose people are no longer known, or (dry run) would be. */
export interface Deidentified {
  readonly record: string;
  readonly year: number;
  readonly rows: number;
}

/**
 * De-identifies what is older than the module's retention rules allow, or only counts it. Names, ID numbers and phones
 * are replaced by a mark that nothing opens, hashes for looking people up by random texts, and what the rule blanks by
 * nothing.
 *
 * The figures of that time do not change. People are counted once by the keyed hash of their ID number, and that hash must
 * go too, since who has the key can try all ID numbers on it. So each person gets, for each year and kind of record, a
 * random surrogate: all records of the person in that year get the same one in one transaction, and the contributions
 * that stand on them are renamed with them. It tells nobody apart from others less than before, leads nowhere outside
 * that year, and needs no key that somebody would have to keep. Each transaction counts its subjects before and after
 * and ends without effect where anything differs.
 *
 * Chunks of people, each with its audit entry; a run that broke off is made up for by the next.
 */
export async function deidentify(
  module: RunningModule,
  { dryRun = false }: { dryRun?: boolean } = {},
): Promise<readonly Deidentified[]> {
  const done: Deidentified[] = [];
  for (const rule of module.definition.retention ?? []) {
    const due = dueRecords(module, rule);
    for (const { year, rows } of await countDue(module.orm.em.fork(), due)) {
      if (!dryRun) for (const people of due.table.people) await eraseYear(module, due, people, year);
      done.push({ record: due.table.record, year, rows });
    }
  }
  return done;
}

interface DueRecords {
  readonly table: PersonTable;
  readonly entity: RetentionRule['entity'];
  readonly dayColumn: string;
  readonly blank: readonly string[];
  readonly lastYear: number;
}

function dueRecords(
  { orm, definition, environment, services }: RunningModule,
  rule: RetentionRule,
): DueRecords {
  const record = rule.entity.name;
  const table = findPersonTables(orm).find((it) => it.record === record);
  if (!table) throw new Error(`retention of ${record}: it keeps no people`);
  const { properties } = orm.getMetadata(rule.entity as never);
  const columnOf = (name: string): string => {
    const column = (properties as Record<string, { fieldNames: string[] } | undefined>)[name]?.fieldNames[0];
    if (!column) throw new Error(`retention of ${record}: it has no ${name}`);
    return column;
  };
  const years = environment.retentionYears(definition.id, record) ?? rule.years;
  return {
    table,
    entity: rule.entity,
    dayColumn: columnOf(rule.day),
    blank: (rule.blank ?? []).map(columnOf),
    lastYear: lastYearDue(yearOf(services.clock.today()), years),
  };
}

async function countDue(
  em: EntityManager,
  { table, dayColumn, lastYear }: DueRecords,
): Promise<readonly { year: number; rows: number }[]> {
  return em.execute(
    `select extract(year from "${dayColumn}")::int as year, count(*)::int as rows from "${table.table}"
     where "${dayColumn}" <= ?::date and (${table.people.map(isKnown).join(' or ')}) group by 1 order by 1`,
    [`${lastYear}-12-31`],
  );
}

async function eraseYear(
  module: RunningModule,
  due: DueRecords,
  people: PersonColumns,
  year: number,
): Promise<void> {
  while ((await eraseChunk(systemContext(module), due, people, year)) > 0);
}

interface DueRow {
  readonly key: string;
  readonly subject: string;
}

async function eraseChunk(
  ctx: Context,
  due: DueRecords,
  people: PersonColumns,
  year: number,
): Promise<number> {
  return ctx.em.transactional(async (em) => {
    const guard = await guardFigures({ ...ctx, em }, due.entity);
    const rows = await lockChunk(em, due, people, year);
    if (rows.length === 0) return 0;
    const keys = rows.map(({ key }) => key);
    const before = await guard.count(keys);
    const renamed = rename(rows);
    await em.execute(eraseStatement(due, people), [JSON.stringify(renamed)], 'run');
    if (people.subject && guard.counts) await renameContributions(em, renamed);
    await assertSame(guard, keys, before, due.table.record, year);
    await appendAudit({ ...ctx, em }, [
      {
        action: 'person.deidentify',
        record: due.table.record,
        recordId: String(year),
        unitId: SYSTEM_UNIT,
        after: { rows: rows.length, year },
      },
    ]);
    return rows.length;
  });
}

/** All rows of some people in the year; of columns without a hash to count by, each row is somebody. */
async function lockChunk(
  em: EntityManager,
  { table, dayColumn }: DueRecords,
  people: PersonColumns,
  year: number,
): Promise<readonly DueRow[]> {
  const whose = `"${people.subject ?? table.key}"::text`;
  const ofYear = `"${dayColumn}" between ?::date and ?::date`;
  const days = [`${year}-01-01`, `${year}-12-31`];
  return em.execute<DueRow[]>(
    `select "${table.key}"::text as key, ${whose} as subject from "${table.table}"
     where ${ofYear} and ${whose} in (select distinct ${whose} from "${table.table}"
       where ${ofYear} and ${isKnown(people)} order by 1 limit ${PEOPLE_A_CHUNK})
     order by 1 for update`,
    [...days, ...days],
  );
}

interface RenamedRow extends DueRow {
  readonly surrogate: string;
  readonly noise: string;
}

function rename(rows: readonly DueRow[]): readonly RenamedRow[] {
  const surrogates = new Map(rows.map(({ subject }) => [subject, randomText()]));
  return rows.map((row) => ({ ...row, surrogate: surrogates.get(row.subject)!, noise: randomText() }));
}

function randomText(): string {
  return randomBytes(32).toString('base64url');
}

function eraseStatement({ table, blank }: DueRecords, { sealed, subject, lookups }: PersonColumns): string {
  const sets = [
    ...sealed.map(({ column, nullable }) => `"${column}" = ${nullable ? 'null' : `'${ERASED}'`}`),
    ...lookups.map((column) => `"${column}" = n.noise`),
    ...(subject ? [`"${subject}" = n.surrogate`] : []),
    ...blank.map((column) => `"${column}" = null`),
  ];
  return `update "${table.table}" t set ${sets.join(', ')}
    from jsonb_to_recordset(?::jsonb) as n (key text, surrogate text, noise text)
    where t."${table.key}" = n.key::${table.keyType}`;
}

async function renameContributions(em: EntityManager, rows: readonly RenamedRow[]): Promise<void> {
  await em.execute(
    `update fact_contribution c set subject = replace(c.subject, n.subject, n.surrogate)
     from jsonb_to_recordset(?::jsonb) as n (key text, subject text, surrogate text)
     where c.record_id = n.key and position(n.subject in c.subject) > 0`,
    [JSON.stringify(rows)],
    'run',
  );
}

async function assertSame(
  guard: FigureGuard,
  keys: readonly string[],
  before: string,
  record: string,
  year: number,
): Promise<void> {
  if ((await guard.count(keys)) !== before)
    throw new Error(`${record} of ${year}: a figure would change, nothing was de-identified in this chunk`);
}

function isKnown({ sealed }: PersonColumns): string {
  return `(${sealed.map(({ column }) => `coalesce("${column}", '${ERASED}') <> '${ERASED}'`).join(' or ')})`;
}
