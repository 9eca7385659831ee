import type { EntityManager } from '@mikro-orm/postgresql';
import { type CalendarDate, type Decimal, ZERO, toCanonical } from '../domain/index.ts';

/** A change of one cell: indicator × day × township, as known from the recorded day on. */
export interface CellDelta {
  readonly indicatorId: string;
  readonly day: CalendarDate;
  readonly townshipId: string;
  value: Decimal;
  numerator: Decimal;
  denominator: Decimal;
  records: number;
}

/** Gathers changes by cell, so that one statement writes them. A change of zero still makes its cell. */
export class CellDeltas {
  readonly #cells = new Map<string, CellDelta>();

  add(
    indicatorId: string,
    day: CalendarDate,
    townshipId: string,
    value: Decimal,
    numerator = ZERO,
    denominator = ZERO,
    records = 0,
  ): void {
    const key = `${indicatorId}|${day}|${townshipId}`;
    const cell = this.#cells.get(key);
    if (!cell) {
      this.#cells.set(key, { indicatorId, day, townshipId, value, numerator, denominator, records });
      return;
    }
    cell.value = cell.value.plus(value);
    cell.numerator = cell.numerator.plus(numerator);
    cell.denominator = cell.denominator.plus(denominator);
    cell.records += records;
  }

  all(): readonly CellDelta[] {
    return [...this.#cells.values()];
  }
}

// In key order: two writers take the rows in the same order and cannot wait on each other.
const UPSERT = `
  insert into fact_cell (indicator_id, day, township_id, recorded_day, value, numerator, denominator, records, version)
  select indicator_id, day, township_id, ?::date, value, numerator, denominator, records, 1
  from jsonb_to_recordset(?::jsonb)
    as d (indicator_id text, day date, township_id text, value numeric, numerator numeric, denominator numeric, records int)
  order by indicator_id, day, township_id
  on conflict (indicator_id, day, township_id, recorded_day) do update set
    value = fact_cell.value + excluded.value,
    numerator = fact_cell.numerator + excluded.numerator,
    denominator = fact_cell.denominator + excluded.denominator,
    records = fact_cell.records + excluded.records,
    version = fact_cell.version + 1`;

/** Adds the changes to the cells of `recordedDay` and wakes the relay at commit. Call it last in the transaction. */
export async function addToCells(
  em: EntityManager,
  deltas: CellDeltas,
  recordedDay: CalendarDate,
): Promise<void> {
  const cells = deltas.all();
  if (cells.length === 0) return;
  const rows = cells.map((cell) => ({
    indicator_id: cell.indicatorId,
    day: cell.day,
    township_id: cell.townshipId,
    value: toCanonical(cell.value),
    numerator: toCanonical(cell.numerator),
    denominator: toCanonical(cell.denominator),
    records: cell.records,
  }));
  await em.execute(UPSERT, [recordedDay, JSON.stringify(rows)], 'run');
  await em.execute(`select pg_notify('facts', '')`, [], 'run');
}
