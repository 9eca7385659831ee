import type { EntityManager, MikroORM } from '@mikro-orm/postgresql';
import type { CatalogueMirror } from '../catalogue/mirror.ts';
import { TAKE_YOUR_TIME } from '../database/connections.ts';
import { type CalendarDate, addDays, decimal, firstDayOf } from '../domain/index.ts';
import { CellDeltas, addToCells } from './cells.ts';
import {
  type KeptContribution,
  findAllContributions,
  merge,
  replaceContributions,
  reports,
} from './contributions.ts';
import type { Binding, Contribution, Measure } from './measure.ts';
import { count, keep } from './settle.ts';

const OPENING = 'opening';

/** Contributions of an indicator counted afresh from all its records, with its opening balances. */
export async function recount(
  em: EntityManager,
  measure: Measure,
  binding: Binding,
  catalogue: CatalogueMirror,
): Promise<readonly KeptContribution[]> {
  const counted: Contribution[] = await count(em, measure, binding);
  const day = addDays(firstDayOf(binding.year), -1);
  for (const { townshipId, value, numerator, denominator } of binding.openings) {
    counted.push({
      subject: OPENING,
      recordId: null,
      day,
      townshipId,
      value: decimal(value),
      numerator: decimal(numerator),
      denominator: decimal(denominator),
    });
  }
  return merge(keep(counted, binding, catalogue));
}

/** Brings contributions and cells of these bindings in line with the records. What was known when stays as it was. */
export async function rebuild(
  orm: MikroORM,
  measures: readonly Measure[],
  bindings: readonly Binding[],
  catalogue: CatalogueMirror,
  today: CalendarDate,
): Promise<void> {
  for (const binding of bindings) {
    const measure = measures.find((it) => it.name === binding.measure);
    if (!measure) continue;
    await replaceAll(orm, binding.indicatorId, today, async (em) => {
      await em.execute(
        `insert into fact_binding (indicator_id, body) values (?, ?::jsonb)
         on conflict (indicator_id) do update set body = excluded.body`,
        [binding.indicatorId, JSON.stringify(binding)],
        'run',
      );
      return recount(em, measure, binding, catalogue);
    });
  }
}

/**
 * Recounts what is bound otherwise than when it was last counted, and empties what is bound no more. What was counted is
 * noted with each recount, so that one which was cut off is made up for at the next call.
 */
export async function recountChanged(
  orm: MikroORM,
  measures: readonly Measure[],
  catalogue: CatalogueMirror,
  today: CalendarDate,
): Promise<void> {
  const bindings = catalogue.bindings();
  const rows = await orm.em.fork().execute<{ id: string }[]>(
    `select coalesce(c.indicator_id, b.body->>'indicatorId') as id from jsonb_array_elements(?::jsonb) as b (body)
     full join fact_binding c on c.indicator_id = b.body->>'indicatorId' where c.body is distinct from b.body`,
    [JSON.stringify(bindings)],
  );
  const changed = new Set(rows.map((row) => row.id));
  await rebuild(
    orm,
    measures,
    bindings.filter((it) => changed.has(it.indicatorId)),
    catalogue,
    today,
  );
  const bound = new Set(bindings.map((it) => it.indicatorId));
  for (const id of [...changed].filter((it) => !bound.has(it))) {
    await replaceAll(orm, id, today, async (em) => {
      await em.execute('delete from fact_binding where indicator_id = ?', [id], 'run');
      return [];
    });
  }
}

async function replaceAll(
  orm: MikroORM,
  indicatorId: string,
  today: CalendarDate,
  countAll: (em: EntityManager) => Promise<readonly KeptContribution[]>,
): Promise<void> {
  await orm.em.fork().transactional(async (em) => {
    await em.execute(TAKE_YOUR_TIME, [], 'run');
    // Nobody may count a subject while all are counted: contributions are replaced as a whole.
    await em.execute('lock table fact_contribution in share row exclusive mode', [], 'run');
    const now = await countAll(em);
    await replaceContributions(em, await findAllContributions(em, indicatorId), now);
    await addToCells(em, await cellsAgainst(em, indicatorId, now), today);
  });
}

/** The change that makes the sums of an indicator's cells equal to its contributions. */
async function cellsAgainst(
  em: EntityManager,
  indicatorId: string,
  now: readonly KeptContribution[],
): Promise<CellDeltas> {
  const missing = new CellDeltas();
  const rows = await em.execute<
    {
      day: CalendarDate;
      township_id: string;
      value: string;
      numerator: string;
      denominator: string;
      records: number;
    }[]
  >(
    `select day::text as day, township_id, sum(value)::text as value, sum(numerator)::text as numerator, sum(denominator)::text as denominator,
       sum(records)::int as records
     from fact_cell where indicator_id = ? group by day, township_id`,
    [indicatorId],
  );
  for (const row of rows) {
    missing.add(
      indicatorId,
      row.day,
      row.township_id,
      decimal(row.value).neg(),
      decimal(row.numerator).neg(),
      decimal(row.denominator).neg(),
      -row.records,
    );
  }
  for (const it of now)
    missing.add(indicatorId, it.day, it.townshipId, it.value, it.numerator, it.denominator, reports(it, 1));
  const deltas = new CellDeltas();
  const known = new Set(rows.map((row) => `${row.day}|${row.township_id}`));
  for (const cell of missing.all()) {
    const changed =
      cell.records !== 0 || [cell.value, cell.numerator, cell.denominator].some((it) => !it.eq(0));
    const isNew = !known.has(`${cell.day}|${cell.townshipId}`);
    if (changed || isNew)
      deltas.add(
        indicatorId,
        cell.day,
        cell.townshipId,
        cell.value,
        cell.numerator,
        cell.denominator,
        cell.records,
      );
  }
  return deltas;
}
