import type { EntityManager } from '@mikro-orm/postgresql';
import { type FactMessage, Refusal } from '@minsheng/kernel';

/**
 * Takes over a bureau's cells, in one transaction. The higher (epoch, version) stays, so duplicates, reordering and
 * replays change nothing; a complete message zeroes what its epoch no longer has. Returns the ids of the indicators that
 * changed. Refuses cells of another module's indicators.
 */
export async function receiveFacts(
  em: EntityManager,
  module: string,
  message: FactMessage,
): Promise<readonly string[]> {
  return em.transactional(async (tx) => {
    if (!(await enterEpoch(tx, module, message.epoch))) return [];
    await assertOwned(tx, module, message);
    const changed = [
      ...(await upsert(tx, message)),
      ...(message.complete ? await zeroVanished(tx, module, message.epoch) : []),
    ];
    const ids = [...new Set(changed)];
    if (ids.length > 0) await announce(tx, ids);
    return ids;
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

async function assertOwned(em: EntityManager, module: string, message: FactMessage): Promise<void> {
  const ids = [...new Set(message.cells.map((cell) => cell.indicatorId))];
  const foreign = await em.execute<{ id: string }[]>(
    `select a.id from jsonb_array_elements_text(?::jsonb) as a (id)
     where not exists (select 1 from indicator i where i.id = a.id and i.module = ?)`,
    [JSON.stringify(ids), module],
  );
  if (foreign.length > 0)
    throw new Refusal('FOREIGN_INDICATOR', { detail: foreign.map((row) => row.id).join(', ') });
}

async function upsert(em: EntityManager, { epoch, cells }: FactMessage): Promise<string[]> {
  if (cells.length === 0) return [];
  const rows = await em.execute<{ indicator_id: string }[]>(
    `insert into fact_cell as kept (indicator_id, day, township_id, recorded_day, value, numerator, denominator, epoch, version)
     select "indicatorId", day, "townshipId", "recordedDay", value, numerator, denominator, ?, version
     from jsonb_to_recordset(?::jsonb) as c ("indicatorId" text, day date, "townshipId" text, "recordedDay" date,
       value numeric, numerator numeric, denominator numeric, version bigint)
     on conflict (indicator_id, day, township_id, recorded_day) do update set
       value = excluded.value, numerator = excluded.numerator, denominator = excluded.denominator,
       epoch = excluded.epoch, version = excluded.version
     where (excluded.epoch, excluded.version) > (kept.epoch, kept.version)
     returning indicator_id`,
    [epoch, JSON.stringify(cells)],
  );
  return rows.map((row) => row.indicator_id);
}

async function zeroVanished(em: EntityManager, module: string, epoch: number): Promise<string[]> {
  const rows = await em.execute<{ indicator_id: string }[]>(
    `update fact_cell c set value = 0, numerator = 0, denominator = 0, epoch = ?
     from indicator i where i.id = c.indicator_id and i.module = ? and c.epoch < ? returning c.indicator_id`,
    [epoch, module, epoch],
  );
  return rows.map((row) => row.indicator_id);
}

/** Tells every replica, at commit, which readings are new. */
async function announce(em: EntityManager, indicatorIds: readonly string[]): Promise<void> {
  await em.execute(`select pg_notify('readings', ?)`, [indicatorIds.join(',')], 'run');
}
