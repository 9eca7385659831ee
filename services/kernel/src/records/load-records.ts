import type { EntityManager } from '@mikro-orm/postgresql';
import { readerOf } from './columns.ts';
import { type Condition, both } from './condition.ts';
import type { KeptRecord } from './kept-record.ts';
import type { RecordKind } from './record-kind.ts';

/** Records as they are committed (and as this transaction has flushed them), as plain values: for measures and summaries. */
export async function loadRecords<R extends KeptRecord>(
  em: EntityManager,
  { entity }: Pick<RecordKind<R>, 'entity'>,
  conditions: readonly Condition[],
): Promise<R[]> {
  const reader = readerOf(em, entity);
  const { sql, params } = both(conditions);
  const rows = await em.execute<Record<string, unknown>[]>(
    `select ${reader.select()} from ${reader.table} r where ${sql}`,
    [...params],
  );
  return rows.map((row) => reader.read(row) as unknown as R);
}
