import { IsolationLevel } from '@mikro-orm/core';
import type { MikroORM } from '@mikro-orm/postgresql';
import type { FactCell, FactMessage } from './message.ts';
import { dirtyWaiting, markWaitingSent } from './waiting.ts';

/** A new epoch sends every cell: in pages, so that no body grows with the years. */
const PAGE = 5000;

/** The cell table is the outbox, and so is the one of what waits: a cell whose version is above its sent version is still to be sent. */
const DIRTY = `
  select indicator_id as "indicatorId", day::text as day, township_id as "townshipId", recorded_day::text as "recordedDay",
    trim_scale(value)::text as value, trim_scale(numerator)::text as numerator, trim_scale(denominator)::text as denominator,
    records, version::int as version
  from fact_cell where version > sent_version
  order by indicator_id, day, township_id, recorded_day limit ?::int`;

const ONE_SNAPSHOT = { isolationLevel: IsolationLevel.REPEATABLE_READ, readOnly: true };

/**
 * Changed cells of one snapshot; undefined where there is nothing to say. Epoch and cells are of the same snapshot: an
 * epoch raised in between would be announced as complete without its cells, and supervision would zero them all.
 */
export async function nextMessage(orm: MikroORM, page = PAGE): Promise<FactMessage | undefined> {
  return orm.em.fork().transactional(async (em) => {
    const [state] = await em.execute<{ epoch: number; announced: boolean }[]>(
      'select epoch, announced from fact_epoch',
    );
    const { epoch, announced } = state!;
    const found = await em.execute<FactCell[]>(DIRTY, [announced ? null : page + 1]);
    const complete = !announced && found.length <= page;
    const waiting = announced || complete ? await dirtyWaiting(em) : [];
    if (announced && found.length === 0 && waiting.length === 0) return undefined;
    return { epoch, complete, cells: announced ? found : found.slice(0, page), waiting };
  }, ONE_SNAPSHOT);
}

/**
 * Notes that a message arrived. A cell changed since then stays dirty: only the version that was sent is noted. Of an
 * epoch that is over nothing is noted: its cells must be sent again.
 */
export async function markSent(
  orm: MikroORM,
  { epoch, complete, cells, waiting }: FactMessage,
): Promise<void> {
  const sent = JSON.stringify(
    cells.map(({ indicatorId: i, day: d, townshipId: t, recordedDay: r, version }) => ({
      i,
      d,
      t,
      r,
      version,
    })),
  );
  await orm.em.fork().transactional(async (em) => {
    const current = await em.execute<object[]>('select 1 from fact_epoch where epoch = ? for update', [
      epoch,
    ]);
    if (current.length === 0) return;
    // The order in which writers take cells, so that none of them and this one wait for each other.
    await em.execute(
      `with s as (select * from jsonb_to_recordset(?::jsonb) as s (i text, d date, t text, r date, version bigint)),
       locked as (
         select c.indicator_id, c.day, c.township_id, c.recorded_day, s.version from fact_cell c
         join s on c.indicator_id = s.i and c.day = s.d and c.township_id = s.t and c.recorded_day = s.r
         order by 1, 2, 3, 4 for update of c)
       update fact_cell c set sent_version = greatest(c.sent_version, l.version) from locked l
       where c.indicator_id = l.indicator_id and c.day = l.day and c.township_id = l.township_id
         and c.recorded_day = l.recorded_day`,
      [sent],
      'run',
    );
    await markWaitingSent(em, waiting);
    if (complete) await em.execute('update fact_epoch set announced = true', [], 'run');
  });
}

/**
 * Starts a new epoch: all cells are sent again as the whole truth. After a rebuild, and after a restore from backup,
 * when versions may have gone back.
 */
export async function raiseEpoch(orm: MikroORM): Promise<void> {
  await orm.em.fork().transactional(async (em) => {
    await em.execute(
      `update fact_epoch set epoch = greatest(epoch + 1, extract(epoch from now())::int), announced = false`,
      [],
      'run',
    );
    // Nothing has been sent in this epoch. Writers wait rather than meet the update cell by cell.
    await em.execute('lock table fact_cell in share row exclusive mode', [], 'run');
    await em.execute('update fact_cell set sent_version = 0', [], 'run');
    await em.execute('update waiting set sent_version = 0', [], 'run');
    await em.execute(`select pg_notify('facts', '')`, [], 'run');
  });
}
