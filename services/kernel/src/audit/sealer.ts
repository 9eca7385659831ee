import type { RunningModule } from '../subgraph.ts';
import { type ChainHash, GENESIS, SEALED_COLUMNS, SEAL_FORMAT, link, linkKey } from './chain.ts';

/** A trail and the keys that seal it. */
export type Trail = Pick<RunningModule, 'orm' | 'services'>;

const EVERY_MS = 1000;
const MOST = 5000;
// Any number, the same in every replica: only one of them seals at a time.
const LOCK = 7_305_001;

/*
 * Rows of transactions that began before every one still running are complete: no row can appear between them any
 * more. In (xid, id) order they make a chain that a late commit cannot disturb.
 */
const UNSEALED = `
  select id::text as id, xid::text as xid, action, ${SEALED_COLUMNS} as content from audit_row
  where xid < pg_snapshot_xmin(pg_current_snapshot())
    and (xid, id) > (select coalesce(max(xid), '0'::xid8), coalesce(max(row_id), 0)
                     from (select xid, row_id from audit_seal order by position desc limit 1) last)
  order by audit_row.xid, audit_row.id limit ${MOST}`;

/** Chains all committed rows that are not chained yet; returns how many. */
export async function sealCommitted(trail: Trail, hash: ChainHash = 'sha256'): Promise<number> {
  return (await sealRows(trail, hash)).length;
}

/** The same; returns what was done in them. */
async function sealRows({ orm, services }: Trail, hash: ChainHash): Promise<readonly string[]> {
  const key = linkKey(services.auditKey);
  return orm.em.fork().transactional(async (em) => {
    const [lock] = await em.execute<{ free: boolean }[]>('select pg_try_advisory_xact_lock(?) as free', [
      LOCK,
    ]);
    if (!lock?.free) return [];
    const rows = await em.execute<{ id: string; xid: string; action: string; content: string }[]>(UNSEALED);
    if (rows.length === 0) return [];
    const [head] = await em.execute<{ link: string }[]>(
      'select link from audit_seal order by position desc limit 1',
    );
    let previous = head?.link ?? GENESIS;
    const seals = rows.map((row, nth) => {
      previous = link(previous, row.content, { format: SEAL_FORMAT, hash }, key)!;
      return { nth, row_id: row.id, xid: row.xid, link: previous };
    });
    await em.execute(
      `insert into audit_seal (row_id, xid, link, format, hash)
       select row_id, xid::xid8, link, ?, ? from jsonb_to_recordset(?::jsonb) as s (nth int, row_id bigint, xid text, link text)
       order by nth`,
      [SEAL_FORMAT, hash, JSON.stringify(seals)],
      'run',
    );
    return rows.map(({ action }) => action);
  });
}

/** Seals every second until stopped, and once more then; a failure is logged and tried again. `sealed` is told what was done. */
export function startSealer(
  trail: Trail,
  hash: ChainHash,
  sealed: (actions: readonly string[]) => void,
): () => Promise<void> {
  let running: Promise<void> | undefined;
  const seal = () =>
    sealRows(trail, hash)
      .then(sealed)
      .catch((error: unknown) => trail.services.log.error({ err: error }, 'audit rows could not be sealed'));
  // One run at a time: while the database hangs, runs must not pile up.
  const timer = setInterval(() => {
    running ??= seal().finally(() => (running = undefined));
  }, EVERY_MS);
  return async () => {
    clearInterval(timer);
    await running;
    await seal();
  };
}
