import type { EntityManager, MikroORM } from '@mikro-orm/postgresql';
import { GENESIS, SEALED_COLUMNS, link } from './chain.ts';

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

const PAGE = 5000;

/** Walks the chain from its beginning; undefined where every link holds, no row is left out and `knownHead` is in it. */
export async function findChainFault(orm: MikroORM, knownHead?: ChainHead): Promise<ChainFault | undefined> {
  const em = orm.em.fork();
  return (
    (await findBrokenLink(em)) ?? (await findUnsealed(em)) ?? (knownHead && (await findCut(em, knownHead)))
  );
}

/** The head of the chain as it is now; undefined before the first row. */
export async function findChainHead(orm: MikroORM): Promise<ChainHead | undefined> {
  const [head] = await orm.em
    .fork()
    .execute<ChainHead[]>(
      'select position::text as position, link from audit_seal order by audit_seal.position desc limit 1',
    );
  return head;
}

async function findBrokenLink(em: EntityManager): Promise<ChainFault | undefined> {
  let previous = GENESIS;
  let position = '0';
  for (;;) {
    const rows = await em.execute<
      { position: string; row_id: string; link: string; content: string | null }[]
    >(
      `select s.position::text as position, s.row_id::text as row_id, s.link, r.content
       from (select * from audit_seal where position > ? order by position limit ${PAGE}) s
       left join lateral (select ${SEALED_COLUMNS} as content from audit_row where id = s.row_id) r on true
       order by s.position`,
      [position],
    );
    for (const row of rows) {
      if (row.content === null) return { position: row.position, rowId: row.row_id, fault: 'ROW_MISSING' };
      previous = link(previous, { id: row.row_id, content: row.content });
      if (previous !== row.link) return { position: row.position, rowId: row.row_id, fault: 'LINK_DIFFERS' };
      position = row.position;
    }
    if (rows.length < PAGE) return undefined;
  }
}

// The sealer needs a second, a slow transaction somewhat longer; a row without a seal after a minute was slipped in.
async function findUnsealed(em: EntityManager): Promise<ChainFault | undefined> {
  const [row] = await em.execute<{ id: string }[]>(
    `select r.id::text as id from audit_row r
     where r.at < now() - interval '1 minute' and not exists (select 1 from audit_seal s where s.row_id = r.id)
     order by r.id limit 1`,
  );
  return row && { position: 'none', rowId: row.id, fault: 'ROW_UNSEALED' };
}

async function findCut(
  em: EntityManager,
  { position, link: known }: ChainHead,
): Promise<ChainFault | undefined> {
  const [kept] = await em.execute<object[]>(
    'select 1 from audit_seal where position::text = ? and link = ?',
    [position, known],
  );
  return kept ? undefined : { position, rowId: 'none', fault: 'HEAD_MISSING' };
}
