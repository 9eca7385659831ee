import type { EntityManager } from '@mikro-orm/postgresql';
import { type AuditEntry, appendAudit } from '../audit/audit.ts';
import { forgetRecordKeys } from '../audit/record-keys.ts';
import { SYSTEM_UNIT, systemContext } from '../audit/system.ts';
import { FILE_REMOVED } from '../files/remove-contents.ts';
import { StoredFile } from '../files/stored-file.entity.ts';
import type { RunningModule } from '../subgraph.ts';
import { type DueRecords, dueRecords, isNamed } from './due-records.ts';
import { type Traces, forgetTraces } from './traces.ts';

const RECORDS_A_CHUNK = 200;

/** What was done to a chunk of records; no rows: none is left. */
interface RemovedFiles extends Traces {
  readonly rows: number;
  readonly files: number;
}

/**
 * Drops what a chunk of due records says of stored files, and the files that no other record names, each with an entry.
 * Their content leaves the disk afterwards (`removeContents`).
 */
export async function removeFilesOf(
  module: RunningModule,
  due: DueRecords,
  year: number,
): Promise<RemovedFiles> {
  const ctx = systemContext(module);
  if (due.files.length === 0) return { rows: 0, files: 0, trailKeys: 0, requestKeys: 0 };
  return ctx.em.transactional(async (em) => {
    const rows = await lockNaming(em, due, year);
    if (rows.length === 0) return { rows: 0, files: 0, trailKeys: 0, requestKeys: 0 };
    const keys = rows.map(({ key }) => key);
    await em.execute(
      `update "${due.table}" set ${[...due.files, ...due.blank].map((it) => `"${it}" = null`).join(', ')}
       where "${due.key}"::text in (select jsonb_array_elements_text(?::jsonb))`,
      [JSON.stringify(keys)],
      'run',
    );
    const files = await takeUnnamed(em, module, [...new Set(rows.flatMap(({ named }) => named))]);
    const traces = await forgetTraces(em, due.record, keys);
    const counts = { rows: rows.length, files: files.length, ...traces };
    await appendAudit({ ...ctx, em }, [
      ...files.map(removal),
      {
        action: 'person.deidentify',
        record: due.record,
        recordId: String(year),
        unitId: SYSTEM_UNIT,
        after: { year, ...counts },
      },
    ]);
    // What hides the name of a file, also in the entry that was just written.
    await forgetRecordKeys(
      em,
      StoredFile.name,
      files.map(({ id }) => id),
    );
    return counts;
  });
}

function removal(file: StoredFile): AuditEntry {
  const { id, unitId } = file;
  return {
    action: FILE_REMOVED,
    record: StoredFile.name,
    recordId: id,
    unitId,
    before: file.auditImage(),
  };
}

interface NamingRow {
  readonly key: string;
  readonly named: readonly string[];
}

function lockNaming(
  em: EntityManager,
  { table, key, day, files }: DueRecords,
  year: number,
): Promise<NamingRow[]> {
  return em.execute<NamingRow[]>(
    `select "${key}"::text as key, array_remove(array[${files.map((it) => `"${it}"`).join(', ')}], null) as named
     from "${table}" t where ${day} between ?::date and ?::date and (${files.map(isNamed).join(' or ')})
     order by "${key}" limit ${RECORDS_A_CHUNK} for update of t`,
    [`${year}-01-01`, `${year}-12-31`],
  );
}

/** Removes the rows of those files that no record of the module names any more, and returns them. */
async function takeUnnamed(
  em: EntityManager,
  module: RunningModule,
  ids: readonly string[],
): Promise<readonly StoredFile[]> {
  const naming = (module.definition.retention ?? []).flatMap((rule) => {
    const { table, files } = dueRecords(module, rule);
    return files.map((column) => `not exists (select 1 from "${table}" n where n."${column}" = f.id)`);
  });
  const unnamed = await em.execute<{ id: string }[]>(
    `select f.id from stored_file f where f.id in (select jsonb_array_elements_text(?::jsonb)) and ${naming.join(' and ')}
     order by f.id for update`,
    [JSON.stringify(ids)],
  );
  const files = await em.find(StoredFile, { id: { $in: unnamed.map(({ id }) => id) } });
  await em.nativeDelete(StoredFile, { id: { $in: files.map(({ id }) => id) } });
  return files;
}
