import type { MikroORM } from '@mikro-orm/postgresql';
import { GENESIS, SEALED_COLUMNS, link } from './chain.ts';

/** Where a chain does not hold: the seal's position and the row that it names. */
export interface ChainFault {
  readonly position: string;
  readonly rowId: string;
  readonly fault: 'ROW_MISSING' | 'LINK_DIFFERS';
}

const PAGE = 5000;

/** Walks the chain from its beginning; undefined where every link holds. */
export async function findChainFault(orm: MikroORM): Promise<ChainFault | undefined> {
  const em = orm.em.fork();
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
