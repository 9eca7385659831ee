import type { EntityManager } from '@mikro-orm/postgresql';
import { appendAudit } from '../audit/audit.ts';
import { AUDIT_TRAIL, forgetRecordKeys, searchesOf } from '../audit/record-keys.ts';
import { SYSTEM_UNIT, systemContext } from '../audit/system.ts';
import { eraseHistories } from '../history/history.queries.ts';
import { forgetRequestKeys } from '../request-key.ts';
import type { RunningModule } from '../subgraph.ts';
import type { Deidentified } from './deidentify.ts';
import type { DueRecords } from './due-records.ts';

/** What is made from people beside their records: whoever holds the keys could try all ID numbers on it. */
export interface Traces {
  /** Keys that hide what the trail says of the records. */
  readonly trailKeys: number;
  /** Digests by which retried requests are known. */
  readonly requestKeys: number;
}

/** SQL that sums the traces of records up; its first value is the kind of record. */
export function countingTraces(key: string): string {
  return `sum((select count(*) from audit_salt s where s.record = ? and s.record_id = ${key}))::int as "trailKeys",
    sum((select count(*) from request_key r where r.record_id = ${key}))::int as "requestKeys"`;
}

export async function forgetTraces(
  em: EntityManager,
  record: string,
  keys: readonly string[],
): Promise<Traces> {
  await eraseHistories(em, record, keys);
  return {
    trailKeys: await forgetRecordKeys(em, record, keys),
    requestKeys: await forgetRequestKeys(em, keys),
  };
}

/**
 * The auditor's searches by ID number tell, to whoever has the keys, that somebody was looked for: they are hidden for good
 * when no record of their year is identifiable any more.
 */
export async function forgetSearches(
  module: RunningModule,
  all: readonly DueRecords[],
  dryRun: boolean,
): Promise<readonly Deidentified[]> {
  if (all.length === 0) return [];
  const lastYear = Math.min(...all.map((due) => due.lastYear));
  const em = module.orm.em.fork();
  const known = await em.execute<{ id: string }[]>(
    'select record_id as id from audit_salt where record = ? order by 1',
    [AUDIT_TRAIL],
  );
  const years = known.map(({ id }) => Number(/\d+$/.exec(id)?.[0])).filter((year) => year <= lastYear);
  for (const year of dryRun ? [] : years) await forgetSearchesOf(module, year);
  return years.map((year) => ({
    record: AUDIT_TRAIL,
    year,
    rows: 0,
    files: 0,
    trailKeys: 1,
    requestKeys: 0,
  }));
}

async function forgetSearchesOf(module: RunningModule, year: number): Promise<void> {
  const ctx = systemContext(module);
  await ctx.em.transactional(async (em) => {
    const trailKeys = await forgetRecordKeys(em, AUDIT_TRAIL, [searchesOf(year)]);
    await appendAudit({ ...ctx, em }, [
      {
        action: 'person.deidentify',
        record: AUDIT_TRAIL,
        recordId: String(year),
        unitId: SYSTEM_UNIT,
        after: { year, trailKeys },
      },
    ]);
  });
}
