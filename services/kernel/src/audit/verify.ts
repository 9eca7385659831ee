import type { EntityManager, MikroORM } from '@mikro-orm/postgresql';
import { GENESIS, SEALED_CONTENT, type SealTerms, link, linkKey } from './chain.ts';
import { hasRecords } from './has-records.ts';
import type { Trail } from './sealer.ts';

/** The end of a chain. Kept off the machine, it shows later that nothing was cut off. */
export interface ChainHead {
  readonly position: string;
  readonly link: string;
}

/** Kinds of fault, and what each says. */
export const CHAIN_FAULTS = {
  ROW_MISSING: 'a sealed row is gone',
  LINK_DIFFERS: 'the row or its link is another than was sealed',
  ROW_UNSEALED: 'the row was slipped in behind the sealer',
  ROW_AHEAD: 'the row is of a transaction that has not been yet, so that it would never be sealed',
  ROW_OVERDUE:
    'the row has waited over a minute for its seal: no service runs, or a transaction is left open',
  HEAD_MISSING: 'a signed head is not in the chain: its tail was cut off or it was made anew',
  TRAIL_EMPTY: 'there are records and no row tells of them: the trail was emptied',
  CHECK_MISSING: 'what an earlier check saw is not in the chain: its tail was cut off or it was made anew',
} as const;

/** Where a chain does not hold: the seal's position and the row that it names, where there is one. */
export interface ChainFault {
  readonly position: string;
  readonly rowId: string;
  readonly fault: keyof typeof CHAIN_FAULTS;
}

export interface ChainReport {
  /** Seals that were looked at. */
  readonly sealed: number;
  /** Rows that the sealer has still to take in: it needs a second, a slow transaction somewhat longer. */
  readonly pending: number;
  readonly head: ChainHead | undefined;
  /** The first {@link MOST_FAULTS} of them. */
  readonly faults: readonly ChainFault[];
}

export interface ChainQuestion {
  /** Heads that were exported earlier: each must be in the chain. */
  readonly heads?: readonly ChainHead[];
  /** Where an earlier check ended well; what comes before is taken for granted. */
  readonly from?: ChainHead;
}

const PAGE = 5000;
const MOST_FAULTS = 100;

/**
 * Walks the chain and names every place where it does not hold: a row or link that is another, is missing, was slipped in
 * or waits in vain, or a head, exported or seen by an earlier check, that is no longer there. After a fault it goes on from
 * the link as kept, so that one change is one fault.
 */
export async function verifyChain(
  { orm, services }: Trail,
  { heads = [], from }: ChainQuestion = {},
): Promise<ChainReport> {
  const em = orm.em.fork();
  const walked = await walk(em, from, linkKey(services.auditKey));
  const faults = [
    ...walked.faults,
    ...(await findSlippedIn(em)),
    ...(await findWaiting(em)),
    ...(await findCut(em, heads)),
    ...(await findEmptied(em)),
  ];
  return {
    sealed: walked.sealed,
    pending: await countPending(em),
    head: walked.head,
    faults: faults.slice(0, MOST_FAULTS),
  };
}

/** The first fault of the whole chain; undefined where every link holds, no row is left out and `knownHead` is in it. */
export async function findChainFault(trail: Trail, knownHead?: ChainHead): Promise<ChainFault | undefined> {
  return (await verifyChain(trail, { heads: knownHead && [knownHead] })).faults[0];
}

/** The head of the chain as it is now; undefined before the first row. */
export async function findChainHead(orm: MikroORM): Promise<ChainHead | undefined> {
  return findHead(orm.em.fork());
}

export async function findHead(em: EntityManager): Promise<ChainHead | undefined> {
  const [head] = await em.execute<ChainHead[]>(
    'select position::text as position, link from audit_seal order by audit_seal.position desc limit 1',
  );
  return head;
}

/** The head as it was when a day began: it does not grow while that day is watched. */
export async function findHeadOfYesterday(em: EntityManager, today: string): Promise<ChainHead | undefined> {
  const [head] = await em.execute<ChainHead[]>(
    `select s.position::text as position, s.link from audit_seal s join audit_row r on r.id = s.row_id
     where r.at < (?::date)::timestamp at time zone 'Asia/Shanghai' order by s.position desc limit 1`,
    [today],
  );
  return head;
}

interface SealRow extends SealTerms {
  readonly position: string;
  readonly row_id: string;
  readonly link: string;
  readonly present: boolean;
  readonly content: string | null;
}

async function walk(em: EntityManager, from: ChainHead | undefined, key: Buffer) {
  const faults: ChainFault[] = [];
  let format = from ? await formatAt(em, from) : 1;
  let head = from;
  let sealed = 0;
  for (;;) {
    const rows = await em.execute<SealRow[]>(
      `select s.position::text as position, s.row_id::text as row_id, s.link, s.format, s.hash, r.id is not null as present,
         case when r.xid = s.xid then ${SEALED_CONTENT} end as content
       from (select * from audit_seal where position > ? order by position limit ${PAGE}) s
       left join audit_row r on r.id = s.row_id
       order by s.position`,
      [head?.position ?? '0'],
    );
    for (const row of rows) {
      const { position, row_id: rowId } = row;
      if (!row.present) faults.push({ position, rowId, fault: 'ROW_MISSING' });
      // No later row is sealed by older terms, for which nobody needs a key.
      else if (
        row.content === null ||
        row.format < format ||
        link(head?.link ?? GENESIS, row.content, row, key) !== row.link
      )
        faults.push({ position, rowId, fault: 'LINK_DIFFERS' });
      else format = row.format;
      head = { position, link: row.link };
    }
    sealed += rows.length;
    if (rows.length < PAGE || faults.length >= MOST_FAULTS) return { faults, head, sealed };
  }
}

async function formatAt(em: EntityManager, { position }: ChainHead): Promise<number> {
  const [row] = await em.execute<{ format: number }[]>(
    'select coalesce(max(format), 1)::int as format from audit_seal where position <= ?',
    [position],
  );
  return row!.format;
}

async function findEmptied(em: EntityManager): Promise<ChainFault[]> {
  const rows = await em.execute<object[]>('select 1 from audit_row limit 1');
  if (rows.length > 0 || !(await hasRecords(em))) return [];
  return [{ position: 'none', rowId: 'none', fault: 'TRAIL_EMPTY' }];
}

// The sealer goes forward in (xid, id) order and leaves nothing behind it. No clock is asked: clocks are moved.
async function findSlippedIn(em: EntityManager): Promise<ChainFault[]> {
  const rows = await em.execute<{ id: string }[]>(
    `select r.id::text as id from audit_row r
     where (r.xid, r.id) <= (select xid, row_id from audit_seal order by position desc limit 1)
       and not exists (select 1 from audit_seal s where s.row_id = r.id)
     order by r.id limit ${MOST_FAULTS}`,
  );
  return rows.map(({ id }) => ({ position: 'none', rowId: id, fault: 'ROW_UNSEALED' }));
}

const BEHIND_THE_LAST_SEAL = `(r.xid, r.id) > (select coalesce(max(xid), '0'::xid8), coalesce(max(row_id), 0)
  from (select xid, row_id from audit_seal order by position desc limit 1) last)`;

/*
 * A row is sealed within a second once every transaction that began before it has ended. By the database's own clock: that
 * of the service may be moved. Rows that an earlier version left unsealed have only the service's.
 */
async function findWaiting(em: EntityManager): Promise<ChainFault[]> {
  const rows = await em.execute<{ id: string; ahead: boolean }[]>(
    `select id::text as id, ahead from (
       select r.id, r.xid >= pg_snapshot_xmax(pg_current_snapshot()) as ahead, coalesce(r.written_at, r.at) as written
       from audit_row r where ${BEHIND_THE_LAST_SEAL}) waiting
     where ahead or written not between now() - interval '1 minute' and now() + interval '1 minute'
     order by waiting.id limit ${MOST_FAULTS}`,
  );
  return rows.map(({ id, ahead }) => ({
    position: 'none',
    rowId: id,
    fault: ahead ? 'ROW_AHEAD' : 'ROW_OVERDUE',
  }));
}

/** Committed rows that the sealer has still to take in. */
export async function countPending(em: EntityManager): Promise<number> {
  const [row] = await em.execute<{ pending: number }[]>(
    `select count(*)::int as pending from audit_row r where ${BEHIND_THE_LAST_SEAL}`,
  );
  return row!.pending;
}

// What both a head and a check know of is one fault.
async function findCut(em: EntityManager, heads: readonly ChainHead[]): Promise<ChainFault[]> {
  const rows = await em.execute<{ position: string; signed: boolean }[]>(
    `select k.position::text as position, min(k.nth) is not null as signed
     from (select h.nth, h.position::bigint as position, h.link
             from jsonb_to_recordset(?::jsonb) as h (nth int, position text, link text)
           union all select null, position, link from audit_check where position > 0) k
     where not exists (select 1 from audit_seal s where s.position = k.position and s.link = k.link)
     group by k.position, k.link order by min(k.nth), k.position limit ${MOST_FAULTS}`,
    [JSON.stringify(heads.map(({ position, link: known }, nth) => ({ nth, position, link: known })))],
  );
  return rows.map(({ position, signed }) => ({
    position,
    rowId: 'none',
    fault: signed ? 'HEAD_MISSING' : 'CHECK_MISSING',
  }));
}
