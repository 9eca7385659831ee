import type { EntityManager } from '@mikro-orm/postgresql';
import type { FactCell, FactMessage } from '@minsheng/kernel';
import type { CalendarDate } from '@minsheng/kernel/domain';
import { receiveTodos } from '../todo/receive.ts';
import { announceReadings } from './announce.ts';

/** What became of a message: indicators whose readings are new, and cells that were not taken. */
export interface Receipt {
  readonly changed: readonly string[];
  readonly rejected: readonly Pick<FactCell, 'indicatorId' | 'townshipId'>[];
  /** Keys of what waits that were not taken. */
  readonly rejectedTodos: readonly string[];
}

/**
 * Takes over a bureau's cells, in one transaction. The higher (epoch, version) stays, so duplicates, reordering and
 * replays change nothing; a complete message zeroes what its epoch no longer has. Cells of another module's indicators
 * and of places unknown are left out and named: one of them must not hold up all others for ever.
 */
export async function receiveFacts(
  em: EntityManager,
  module: string,
  message: FactMessage,
  today: CalendarDate,
): Promise<Receipt> {
  return em.transactional(async (tx) => {
    if (!(await enterEpoch(tx, module, message.epoch)))
      return { changed: [], rejected: [], rejectedTodos: [] };
    const rejected = await findForeign(tx, module, message);
    const foreign = new Set(rejected.map(placeOf));
    const own = message.cells.filter((cell) => !foreign.has(placeOf(cell)));
    const changed = [
      ...(await upsert(tx, module, message.epoch, own)),
      ...(message.complete ? await zeroVanished(tx, module, message.epoch) : []),
    ];
    const ids = [...new Set(changed)];
    if (ids.length > 0) await announceReadings(tx, ids);
    return { changed: ids, rejected, rejectedTodos: await receiveTodos(tx, module, message, today) };
  });
}

/** False for a message of an epoch that is over. The row lock keeps messages of one module in line. */
async function enterEpoch(em: EntityManager, module: string, epoch: number): Promise<boolean> {
  const rows = await em.execute<object[]>(
    `insert into fact_source (module, epoch) values (?, ?)
     on conflict (module) do update set epoch = excluded.epoch where fact_source.epoch <= excluded.epoch returning 1`,
    [module, epoch],
  );
  return rows.length > 0;
}

function placeOf({ indicatorId, townshipId }: Pick<FactCell, 'indicatorId' | 'townshipId'>): string {
  return `${indicatorId}|${townshipId}`;
}

async function findForeign(
  em: EntityManager,
  module: string,
  { cells }: FactMessage,
): Promise<Receipt['rejected']> {
  return em.execute<Pick<FactCell, 'indicatorId' | 'townshipId'>[]>(
    `select distinct c."indicatorId", c."townshipId"
     from jsonb_to_recordset(?::jsonb) as c ("indicatorId" text, "townshipId" text)
     where not exists (select 1 from indicator i where i.id = c."indicatorId" and i.module = ?)
       or not exists (select 1 from township t where t.id = c."townshipId")`,
    [JSON.stringify(cells.map(({ indicatorId, townshipId }) => ({ indicatorId, townshipId }))), module],
  );
}

async function upsert(
  em: EntityManager,
  module: string,
  epoch: number,
  cells: readonly FactCell[],
): Promise<string[]> {
  if (cells.length === 0) return [];
  const rows = await em.execute<{ indicator_id: string }[]>(
    `insert into reported_cell as kept
       (module, indicator_id, day, township_id, recorded_day, value, numerator, denominator, records, epoch, version)
     select ?, "indicatorId", day, "townshipId", "recordedDay", value, numerator, denominator, records, ?, version
     from jsonb_to_recordset(?::jsonb) as c ("indicatorId" text, day date, "townshipId" text, "recordedDay" date,
       value numeric, numerator numeric, denominator numeric, records int, version bigint)
     on conflict (indicator_id, day, township_id, recorded_day, module) do update set
       value = excluded.value, numerator = excluded.numerator, denominator = excluded.denominator,
       records = excluded.records, epoch = excluded.epoch, version = excluded.version
     where (excluded.epoch, excluded.version) > (kept.epoch, kept.version)
     returning indicator_id`,
    [module, epoch, JSON.stringify(cells)],
  );
  return rows.map((row) => row.indicator_id);
}

/** Version 0, so that a cell which comes again in this epoch, with a version counted anew, is taken. */
async function zeroVanished(em: EntityManager, module: string, epoch: number): Promise<string[]> {
  const rows = await em.execute<{ indicator_id: string }[]>(
    `update reported_cell set value = 0, numerator = 0, denominator = 0, records = 0, epoch = ?, version = 0
     where module = ? and epoch < ? returning indicator_id`,
    [epoch, module, epoch],
  );
  return rows.map((row) => row.indicator_id);
}
