import type { EntityManager, MikroORM } from '@mikro-orm/postgresql';
import { GENESIS, SEALED_CONTENT, type SealTerms, link } from './chain.ts';

/** The end of a chain. Kept off the machine, it shows later that nothing was cut off. */
export interface ChainHead {
  readonly position: string;
  readonly link: string;
}

/** Where a chain does not hold: the seal's position and the row that it names, where there is one. */
export interface ChainFault {
  readonly position: string;
  readonly rowId: string;
  readonly fault: 'ROW_MISSING' | 'LINK_DIFFERS' | 'ROW_UNSEALED' | 'HEAD_MISSING';
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
 * Walks the chain and names every place where it does not hold: a row or link that is another, is missing, was slipped in,
 * or a head that is no longer there. After a fault it goes on from the link as kept, so that one change is one fault.
 */
export async function verifyChain(
  orm: MikroORM,
  { heads = [], from }: ChainQuestion = {},
): Promise<ChainReport> {
  const em = orm.em.fork();
  const walked = await walk(em, from);
  const faults = [...walked.faults, ...(await findSlippedIn(em)), ...(await findCut(em, heads))];
  return {
    sealed: walked.sealed,
    pending: await countPending(em),
    head: walked.head,
    faults: faults.slice(0, MOST_FAULTS),
  };
}

/** The first fault of the whole chain; undefined where every link holds, no row is left out and `knownHead` is in it. */
export async function findChainFault(orm: MikroORM, knownHead?: ChainHead): Promise<ChainFault | undefined> {
  return (await verifyChain(orm, { heads: knownHead && [knownHead] })).faults[0];
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

interface SealRow extends SealTerms {
  readonly position: string;
  readonly row_id: string;
  readonly link: string;
  readonly present: boolean;
  readonly content: string | null;
}

async function walk(em: EntityManager, from: ChainHead | undefined) {
  const faults: ChainFault[] = [];
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
      else if (row.content === null || link(head?.link ?? GENESIS, row.content, row) !== row.link)
        faults.push({ position, rowId, fault: 'LINK_DIFFERS' });
      head = { position, link: row.link };
    }
    sealed += rows.length;
    if (rows.length < PAGE || faults.length >= MOST_FAULTS) return { faults, head, sealed };
  }
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

/** Committed rows that the sealer has still to take in. */
export async function countPending(em: EntityManager): Promise<number> {
  const [row] = await em.execute<{ pending: number }[]>(
    `select count(*)::int as pending from audit_row r
     where (r.xid, r.id) > (select coalesce(max(xid), '0'::xid8), coalesce(max(row_id), 0)
                            from (select xid, row_id from audit_seal order by position desc limit 1) last)`,
  );
  return row!.pending;
}

async function findCut(em: EntityManager, heads: readonly ChainHead[]): Promise<ChainFault[]> {
  const rows = await em.execute<{ position: string }[]>(
    `select h.position from jsonb_to_recordset(?::jsonb) as h (nth int, position text, link text)
     where not exists (select 1 from audit_seal s where s.position = h.position::bigint and s.link = h.link)
     order by h.nth`,
    [JSON.stringify(heads.map((head, nth) => ({ nth, ...head })))],
  );
  return rows.map(({ position }) => ({ position, rowId: 'none', fault: 'HEAD_MISSING' }));
}
