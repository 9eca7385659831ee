import type { EntityManager, MikroORM } from '@mikro-orm/postgresql';
import type { CatalogueMirror } from '../catalogue/mirror.ts';
import { type CalendarDate, addDays, decimal, firstDayOf } from '../domain/index.ts';
import { CellDeltas, addToCells } from './cells.ts';
import { type KeptContribution, findAllContributions, replaceContributions } from './contributions.ts';
import type { Binding, Contribution, Measure } from './measure.ts';
import { count, keep } from './settle.ts';

const OPENING = 'opening';

/** Contributions of an indicator counted afresh from all its records, with the opening balance of a stock. */
export async function recount(
  em: EntityManager,
  measure: Measure,
  binding: Binding,
  catalogue: CatalogueMirror,
): Promise<KeptContribution[]> {
  const counted: Contribution[] = await count(em, measure, binding);
  if (binding.basis === 'STOCK' && binding.opening !== null) {
    const day = addDays(firstDayOf(binding.year), -1);
    counted.push({
      subject: OPENING,
      recordId: null,
      day,
      townshipId: null,
      value: decimal(binding.opening),
    });
  }
  return keep(counted, binding, catalogue);
}

/** Brings contributions and cells of every binding in line with the records. What was known when stays as it was. */
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
    await orm.em.fork().transactional(async (em) => {
      // Nobody may count a subject while all are counted: contributions are replaced as a whole.
      await em.execute('lock table fact_contribution in share row exclusive mode', [], 'run');
      const now = await recount(em, measure, binding, catalogue);
      await replaceContributions(em, await findAllContributions(em, binding.indicatorId), now);
      await addToCells(em, await cellsAgainst(em, binding.indicatorId, now), today);
    });
  }
}

/** The change that makes the sums of an indicator's cells equal to its contributions. */
async function cellsAgainst(
  em: EntityManager,
  indicatorId: string,
  now: readonly KeptContribution[],
): Promise<CellDeltas> {
  const missing = new CellDeltas();
  const rows = await em.execute<
    { day: CalendarDate; township_id: string; value: string; numerator: string; denominator: string }[]
  >(
    `select day::text as day, township_id, sum(value)::text as value, sum(numerator)::text as numerator, sum(denominator)::text as denominator
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
    );
  }
  for (const it of now)
    missing.add(indicatorId, it.day, it.townshipId, it.value, it.numerator, it.denominator);
  const deltas = new CellDeltas();
  const known = new Set(rows.map((row) => `${row.day}|${row.township_id}`));
  for (const cell of missing.all()) {
    const changed = [cell.value, cell.numerator, cell.denominator].some((it) => !it.eq(0));
    const isNew = !known.has(`${cell.day}|${cell.townshipId}`);
    if (changed || isNew)
      deltas.add(indicatorId, cell.day, cell.townshipId, cell.value, cell.numerator, cell.denominator);
  }
  return deltas;
}
