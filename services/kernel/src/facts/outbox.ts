import type { MikroORM } from '@mikro-orm/postgresql';
import type { FactCell, FactMessage } from './message.ts';

/** The cell table is the outbox: a cell whose version is above its sent version is still to be sent. */
const DIRTY = `
  select indicator_id as "indicatorId", day::text as day, township_id as "townshipId", recorded_day::text as "recordedDay",
    trim_scale(value)::text as value, trim_scale(numerator)::text as numerator, trim_scale(denominator)::text as denominator,
    version::int as version, epoch, complete
  from fact_cell cross join (select epoch, not announced as complete from fact_epoch) e
  where complete or version > sent_version`;

/** Changed cells of one snapshot; undefined where there is nothing to say. */
export async function nextMessage(orm: MikroORM): Promise<FactMessage | undefined> {
  const em = orm.em.fork();
  const rows = await em.execute<(FactCell & { epoch: number; complete: boolean })[]>(DIRTY);
  const first = rows[0];
  if (!first) {
    // No cell at all, but a new epoch: everything of the old one has vanished.
    const [epoch] = await em.execute<{ epoch: number }[]>('select epoch from fact_epoch where not announced');
    return epoch && { epoch: epoch.epoch, complete: true, cells: [] };
  }
  const { epoch, complete } = first;
  return { epoch, complete, cells: rows.map(toCell) };
}

/** Notes that a message arrived. A cell changed since then stays dirty: only the version that was sent is noted. */
export async function markSent(orm: MikroORM, message: FactMessage): Promise<void> {
  await orm.em.fork().transactional(async (em) => {
    await em.execute(
      `update fact_cell c set sent_version = greatest(c.sent_version, s.version)
       from jsonb_to_recordset(?::jsonb) as s (i text, d date, t text, r date, version bigint)
       where c.indicator_id = s.i and c.day = s.d and c.township_id = s.t and c.recorded_day = s.r`,
      [
        JSON.stringify(
          message.cells.map((it) => ({
            i: it.indicatorId,
            d: it.day,
            t: it.townshipId,
            r: it.recordedDay,
            version: it.version,
          })),
        ),
      ],
      'run',
    );
    if (message.complete)
      await em.execute('update fact_epoch set announced = true where epoch = ?', [message.epoch], 'run');
  });
}

/**
 * Starts a new epoch: all cells are sent again as the whole truth. After a rebuild, and after a restore from backup,
 * when versions may have gone back.
 */
export async function raiseEpoch(orm: MikroORM): Promise<void> {
  await orm.em
    .fork()
    .execute(
      `update fact_epoch set epoch = greatest(epoch + 1, extract(epoch from now())::int), announced = false`,
      [],
      'run',
    );
  await orm.em.fork().execute(`select pg_notify('facts', '')`, [], 'run');
}

function toCell({
  indicatorId,
  day,
  townshipId,
  recordedDay,
  value,
  numerator,
  denominator,
  version,
}: FactCell): FactCell {
  return { indicatorId, day, townshipId, recordedDay, value, numerator, denominator, version };
}
