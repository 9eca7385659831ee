import { setTimeout } from 'node:timers/promises';
import { appendAudit } from '../audit/audit.ts';
import { SYSTEM_UNIT, systemContext } from '../audit/system.ts';
import type { RunningModule } from '../subgraph.ts';
import { KEY_FILE_MS } from './key-ring.ts';
import { type PersonTable, type SealedColumn, findPersonTables } from './person-tables.ts';
import { ERASED, type PersonVault } from './vault.ts';

const CHUNK = 500;
const BETWEEN_PASSES_MS = 200;
const LONGEST_WAIT_MS = 60_000;

/** What a rotation did to one kind of record. */
export interface Rotated {
  readonly record: string;
  readonly rows: number;
}

/**
 * Seals everything that a module keeps of people under the current key and cipher, while the module runs. Rows are taken
 * in chunks of 500, each in a transaction with its audit entry; a row that somebody works on is passed over and taken in
 * a later pass, so nobody waits and nothing is lost. What is done stays done: a rotation that broke off goes on at the
 * next call. Keyed hashes do not change. Afterwards no text is left under another key, not even of a transaction that
 * began before the current key was known everywhere.
 */
export async function rotateKeys(
  module: RunningModule,
  settleMs = KEY_FILE_MS * 2,
): Promise<readonly Rotated[]> {
  const tables = findPersonTables(module.orm);
  const rotated = new Map(tables.map(({ record }) => [record, 0]));
  if (tables.length === 0) return [];
  const pass = async () => {
    for (const table of tables)
      rotated.set(table.record, rotated.get(table.record)! + (await rotateTable(module, table)));
  };
  await pass();
  // Other processes look at the key file every so often; what they sealed until then may not be committed yet.
  await setTimeout(settleMs);
  await waitForTransactions(module);
  await pass();
  return [...rotated].map(([record, rows]) => ({ record, rows }));
}

async function rotateTable(module: RunningModule, table: PersonTable): Promise<number> {
  let total = 0;
  let after: string | null = null;
  for (;;) {
    const { taken, last } = await rotateChunk(module, table, after);
    total += taken;
    if (taken === CHUNK) after = last;
    else if (await isRotated(module, table)) return total;
    else {
      // What others had locked, from the beginning.
      after = null;
      await setTimeout(BETWEEN_PASSES_MS);
    }
  }
}

type SealedRow = { readonly key: string } & Readonly<Record<string, string | null>>;

async function rotateChunk(
  module: RunningModule,
  table: PersonTable,
  after: string | null,
): Promise<{ taken: number; last: string | null }> {
  const ctx = systemContext(module);
  const { vault } = module.services;
  const columns = columnsOf(table);
  return ctx.em.transactional(async (em) => {
    const stale = staleRows(table, vault.sealPrefix);
    const rows = await em.execute<SealedRow[]>(
      `select "${table.key}"::text as key, ${columns.map(({ column }) => `"${column}"`).join(', ')}
       from "${table.table}" where ${stale.sql} and (?::text is null or "${table.key}" > (?::text)::${table.keyType})
       order by "${table.key}" limit ${CHUNK} for update skip locked`,
      [...stale.values, after, after],
    );
    if (rows.length === 0) return { taken: 0, last: null };
    await em.execute(
      `update "${table.table}" t set ${columns.map(({ column }) => `"${column}" = n."${column}"`).join(', ')}
       from jsonb_to_recordset(?::jsonb) as n (key text, ${columns.map(({ column }) => `"${column}" text`).join(', ')})
       where t."${table.key}" = n.key::${table.keyType}`,
      [JSON.stringify(rows.map((row) => resealed(row, columns, vault)))],
      'run',
    );
    const [first, last] = [rows[0]!.key, rows.at(-1)!.key];
    const sealedAs = vault.sealPrefix.slice(0, -1);
    await appendAudit({ ...ctx, em }, [
      {
        action: 'person.rotate-keys',
        record: table.record,
        recordId: sealedAs,
        unitId: SYSTEM_UNIT,
        after: { rows: rows.length, first, last },
      },
    ]);
    return { taken: rows.length, last };
  });
}

function resealed(row: SealedRow, columns: readonly SealedColumn[], vault: PersonVault): object {
  const prefix = vault.sealPrefix;
  const texts = columns.map(({ column, field }) => {
    const sealed = row[column] ?? null;
    const stays = sealed === null || sealed === ERASED || sealed.startsWith(prefix);
    return [column, stays ? sealed : vault.reseal(field, sealed)];
  });
  return { key: row.key, ...Object.fromEntries(texts) };
}

async function isRotated({ orm, services }: RunningModule, table: PersonTable): Promise<boolean> {
  const stale = staleRows(table, services.vault.sealPrefix);
  const rows = await orm.em
    .fork()
    .execute<object[]>(`select 1 from "${table.table}" where ${stale.sql} limit 1`, [...stale.values]);
  return rows.length === 0;
}

function staleRows(table: PersonTable, prefix: string): { sql: string; values: readonly string[] } {
  const columns = columnsOf(table);
  const sql = columns.map(({ column }) => `("${column}" <> ? and not starts_with("${column}", ?))`);
  return { sql: `(${sql.join(' or ')})`, values: columns.flatMap(() => [ERASED, prefix]) };
}

function columnsOf({ people }: PersonTable): readonly SealedColumn[] {
  return people.flatMap(({ sealed }) => sealed);
}

/** Until everything that runs now has ended; false where a transaction hangs for more than a minute. */
export async function waitForTransactions({ orm, services }: RunningModule): Promise<boolean> {
  const em = orm.em.fork();
  const [now] = await em.execute<{ next: string }[]>(
    'select pg_snapshot_xmax(pg_current_snapshot())::text as next',
  );
  for (const until = Date.now() + LONGEST_WAIT_MS; Date.now() < until; await setTimeout(BETWEEN_PASSES_MS)) {
    const [row] = await em.execute<{ ended: boolean }[]>(
      'select pg_snapshot_xmin(pg_current_snapshot()) >= ?::xid8 as ended',
      [now!.next],
    );
    if (row!.ended) return true;
  }
  services.log.warn({}, 'a transaction runs for more than a minute: rotate once more when it has ended');
  return false;
}
