import { randomBytes } from 'node:crypto';
import type { EntityManager } from '@mikro-orm/postgresql';
import { appendAudit } from '../audit/audit.ts';
import { SYSTEM_UNIT, systemContext } from '../audit/system.ts';
import type { Context } from '../context.ts';
import { removeContents } from '../files/remove-contents.ts';
import { type RunningModule, keepsFiles } from '../subgraph.ts';
import { type DueRecords, countDue, dueRecords, isKnown } from './due-records.ts';
import { type FigureGuard, guardFigures } from './figure-guard.ts';
import type { PersonColumns } from './person-tables.ts';
import { removeFilesOf } from './remove-files.ts';
import { type Traces, forgetSearches, forgetTraces } from './traces.ts';
import { ERASED } from './vault.ts';

const PEOPLE_A_CHUNK = 200;

/** Records of one kind and year whose people are no longer known, or (dry run) would be. */
export interface Deidentified extends Traces {
  readonly record: string;
  readonly year: number;
  readonly rows: number;
  /** Stored files that they named. */
  readonly files: number;
}

/**
 * De-identifies what is older than the module's retention rules allow, or only counts it. Names, ID numbers and phones
 * are replaced by a mark that nothing opens, hashes for looking people up by random texts, what the rule blanks by
 * nothing; files that the rule names are removed. What else is made from a person goes too: the keys that hide the
 * record's secrets in the trail, and the digests of requests.
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
  const all = (module.definition.retention ?? []).map((rule) => dueRecords(module, rule));
  for (const due of all) {
    for (const counted of await countDue(module.orm.em.fork(), due))
      done.push(dryRun ? counted : await eraseYear(module, due, counted));
  }
  done.push(...(await forgetSearches(module, all, dryRun)));
  if (!dryRun && keepsFiles(module.definition)) await removeContents(module);
  return done;
}

async function eraseYear(
  module: RunningModule,
  due: DueRecords,
  { record, year, rows }: Deidentified,
): Promise<Deidentified> {
  const gone = { trailKeys: 0, requestKeys: 0, files: 0 };
  for (const people of due.people) {
    let chunk: ErasedChunk;
    do {
      chunk = await eraseChunk(systemContext(module), due, people, year);
      gone.trailKeys += chunk.trailKeys;
      gone.requestKeys += chunk.requestKeys;
    } while (chunk.rows > 0);
  }
  for (let chunk; (chunk = await removeFilesOf(module, due, year)).rows > 0;) {
    gone.trailKeys += chunk.trailKeys;
    gone.requestKeys += chunk.requestKeys;
    gone.files += chunk.files;
  }
  return { record, year, rows, ...gone };
}

interface ErasedChunk extends Traces {
  readonly rows: number;
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
): Promise<ErasedChunk> {
  return ctx.em.transactional(async (em) => {
    const guard = await guardFigures({ ...ctx, em }, due.entity);
    const rows = await lockChunk(em, due, people, year);
    if (rows.length === 0) return { rows: 0, trailKeys: 0, requestKeys: 0 };
    const keys = rows.map(({ key }) => key);
    const before = await guard.count(keys);
    const renamed = rename(rows);
    await em.execute(eraseStatement(due, people), [JSON.stringify(renamed)], 'run');
    if (people.subject && guard.counts) await renameContributions(em, renamed);
    await assertSame(guard, keys, before, due.record, year);
    const traces = await forgetTraces(em, due.record, keys);
    await appendAudit({ ...ctx, em }, [
      {
        action: 'person.deidentify',
        record: due.record,
        recordId: String(year),
        unitId: SYSTEM_UNIT,
        after: { rows: rows.length, year, ...traces },
      },
    ]);
    return { rows: rows.length, ...traces };
  });
}

/** All rows of some people in the year; of columns without a hash to count by, each row is somebody. */
async function lockChunk(
  em: EntityManager,
  { table, key, day }: DueRecords,
  people: PersonColumns,
  year: number,
): Promise<readonly DueRow[]> {
  const whose = `t."${people.subject ?? key}"::text`;
  const ofYear = `${day} between ?::date and ?::date`;
  const days = [`${year}-01-01`, `${year}-12-31`];
  return em.execute<DueRow[]>(
    `select t."${key}"::text as key, ${whose} as subject from "${table}" t
     where ${ofYear} and ${whose} in (select distinct ${whose} from "${table}" t
       where ${ofYear} and ${isKnown(people)} order by 1 limit ${PEOPLE_A_CHUNK})
     order by 1 for update of t`,
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

function eraseStatement(
  { table, key, keyType, blank }: DueRecords,
  { sealed, subject, lookups }: PersonColumns,
): string {
  const sets = [
    ...sealed.map(({ column, nullable }) => `"${column}" = ${nullable ? 'null' : `'${ERASED}'`}`),
    ...lookups.map((column) => `"${column}" = case when "${column}" is null then null else n.noise end`),
    ...(subject ? [`"${subject}" = n.surrogate`] : []),
    ...blank.map((column) => `"${column}" = null`),
  ];
  return `update "${table}" t set ${sets.join(', ')}
    from jsonb_to_recordset(?::jsonb) as n (key text, surrogate text, noise text)
    where t."${key}" = n.key::${keyType}`;
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
