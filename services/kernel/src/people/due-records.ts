import type { EntityManager } from '@mikro-orm/postgresql';
import { yearOf } from '../domain/index.ts';
import type { RetentionRule, RunningModule } from '../subgraph.ts';
import type { Deidentified } from './deidentify.ts';
import { type PersonColumns, findPersonTables } from './person-tables.ts';
import { lastYearDue } from './retention.rules.ts';
import { countingTraces } from './traces.ts';
import { ERASED } from './vault.ts';

/** What a retention rule is about, in the database's terms. */
export interface DueRecords {
  readonly record: string;
  readonly table: string;
  readonly key: string;
  readonly keyType: string;
  readonly people: readonly PersonColumns[];
  readonly entity: RetentionRule['entity'];
  /** SQL of the business day, over the table as `t`. */
  readonly day: string;
  readonly blank: readonly string[];
  /** Columns with ids of stored files. */
  readonly files: readonly string[];
  readonly lastYear: number;
}

/** Throws where a rule names a property that is not there, or a record with neither people nor files. */
export function dueRecords(
  { orm, definition, environment, services }: RunningModule,
  { entity, day, years: usual, owner, blank = [], files = [] }: RetentionRule,
): DueRecords {
  const record = entity.name;
  const { properties, tableName, primaryKeys } = orm.getMetadata(entity as never);
  const propertyOf = (name: string) => {
    const known = properties as Record<string, { fieldNames: string[]; columnTypes: string[] } | undefined>;
    const property = known[name];
    if (!property) throw new Error(`retention of ${record}: it has no ${name}`);
    return property;
  };
  const columnOf = (name: string) => propertyOf(name).fieldNames[0]!;
  const people = findPersonTables(orm).find((it) => it.record === record)?.people ?? [];
  if (people.length + files.length === 0)
    throw new Error(`retention of ${record}: it keeps neither people nor files`);
  const years = environment.retentionYears(definition.id, owner?.entity.name ?? record) ?? usual;
  return {
    record,
    table: tableName,
    key: columnOf(primaryKeys[0]!),
    keyType: propertyOf(primaryKeys[0]!).columnTypes[0] ?? 'text',
    people,
    entity,
    day: owner ? dayOfOwner(orm, columnOf(owner.property), owner.entity, day) : `t."${columnOf(day)}"`,
    blank: blank.map(columnOf),
    files: files.map(columnOf),
    lastYear: lastYearDue(yearOf(services.clock.today()), years),
  };
}

/** SQL of the day of what a line belongs to. */
function dayOfOwner(
  orm: RunningModule['orm'],
  column: string,
  entity: RetentionRule['entity'],
  day: string,
): string {
  const { tableName, properties } = orm.getMetadata(entity as never);
  const { fieldNames } = (properties as Record<string, { fieldNames: string[] }>)[day]!;
  return `(select o."${fieldNames[0]!}" from "${tableName}" o where o.id = t."${column}")`;
}

/** What is due, by year, with what goes together with it. */
export async function countDue(em: EntityManager, due: DueRecords): Promise<readonly Deidentified[]> {
  const { record, table, key, day, people, files, lastYear } = due;
  const rows = await em.execute<Omit<Deidentified, 'record'>[]>(
    `select extract(year from ${day})::int as year, count(*)::int as rows,
       ${countingTraces(`t."${key}"::text`)}, ${countingFiles(files)} as files
     from "${table}" t where ${day} <= ?::date and (${[...people.map(isKnown), ...files.map(isNamed)].join(' or ')})
     group by 1 order by 1`,
    [record, `${lastYear}-12-31`],
  );
  return rows.map((row) => ({ record, ...row }));
}

/** SQL: whether one of the record's people is still known. */
export function isKnown({ sealed }: PersonColumns): string {
  return `(${sealed.map(({ column }) => `coalesce("${column}", '${ERASED}') <> '${ERASED}'`).join(' or ')})`;
}

/** SQL: whether the record names a file. */
export function isNamed(column: string): string {
  return `"${column}" is not null`;
}

function countingFiles(columns: readonly string[]): string {
  if (columns.length === 0) return '0';
  return `sum(num_nonnulls(${columns.map((it) => `t."${it}"`).join(', ')}))::int`;
}
