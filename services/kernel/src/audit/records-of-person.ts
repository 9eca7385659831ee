import type { Context } from '../context.ts';
import { findPersonTables } from '../people/person-tables.ts';
import { hashesOfNumber } from '../people/subject.ts';

/** A record as the trail names it. */
export interface NamedRecord {
  readonly record: string;
  readonly id: string;
}

/** The records that a person stands in, found by keyed hash: the trail itself knows nobody. */
export async function recordsOf(ctx: Context, idNumber: string): Promise<readonly NamedRecord[]> {
  const hashes = JSON.stringify(hashesOfNumber(ctx.vault, idNumber));
  const found: NamedRecord[] = [];
  for (const { record, table, key, people } of findPersonTables(ctx.em)) {
    const columns = people.flatMap(({ subject }) => subject ?? []);
    if (columns.length === 0) continue;
    const rows = await ctx.em.execute<{ id: string }[]>(
      `select "${key}"::text as id from "${table}" where ${columns.map((it) => `"${it}" in (select jsonb_array_elements_text(?::jsonb))`).join(' or ')}`,
      columns.map(() => hashes),
    );
    found.push(...rows.map(({ id }) => ({ record, id })));
  }
  return found;
}
