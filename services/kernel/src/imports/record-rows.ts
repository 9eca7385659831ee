import { DriverException } from '@mikro-orm/core';
import { QUESTIONS } from '../questions/question.ts';
import { type Change, change } from '../change.ts';
import { type Context, createContext } from '../context.ts';
import { Refusal } from '../refusal.ts';
import { CHUNK } from '../sheets/limits.ts';
import { faultOf } from './check-rows.ts';
import type { ImportFile } from './import.entity.ts';
import { differenceOf, recordRow } from './match.ts';
import type { RowFault } from './read-row.ts';
import { type Finding, type StagedRow, readStaged, writeFindings } from './staged.ts';
import type { ImportTerms } from './terms.ts';

/** Ends a chunk for the sake of one of its rows: what the row has touched already must not be kept. */
class RowRefused extends Error {
  readonly row: StagedRow;
  readonly fault: RowFault;

  constructor(row: StagedRow, fault: RowFault) {
    super(fault.code);
    this.row = row;
    this.fault = fault;
  }
}

/**
 * Records the next rows of a confirmed import in one transaction, in which they also leave the import: a process that ends
 * in the middle leaves them either recorded or staged. Returns whether there were any.
 */
export async function recordRows(
  ctx: Context,
  file: ImportFile,
  terms: ImportTerms,
  most = CHUNK,
): Promise<boolean> {
  try {
    return await change(ctx, (tx) => recordChunk(tx, file, terms, most));
  } catch (error) {
    const anew = createContext(ctx, ctx.em.fork(), ctx.caller, ctx.requestId);
    if (error instanceof RowRefused) await setAside(anew, file, error.row, error.fault);
    else if (!isOfARow(error)) throw error;
    // The database says of all rows together that one cannot be kept: of fewer and fewer, until it is known which.
    else if (most > 1) return recordRows(anew, file, terms, Math.floor(most / 2));
    else await setAsideNext(anew, file);
    return true;
  }
}

/** Data exceptions and broken constraints: another row may be kept where this one cannot. */
function isOfARow(error: unknown): boolean {
  return error instanceof DriverException && /^2[23]/.test(String(error.code));
}

async function setAsideNext(ctx: Context, file: ImportFile): Promise<void> {
  for (const row of await nextRows(ctx, file, 1)) await setAside(ctx, file, row, { code: 'IMPORT_NOT_KEPT' });
}

/** What the check had found no longer holds of a row: it stays, to be looked at. */
function setAside(ctx: Context, { id }: ImportFile, row: StagedRow, fault: RowFault): Promise<void> {
  return writeFindings(ctx, id, [
    { n: row.n, state: 'STALE', facts: { cells: row.facts.cells, faults: [fault] } },
  ]);
}

function nextRows(ctx: Context, { id, accepted }: ImportFile, limit: number): Promise<readonly StagedRow[]> {
  return readStaged(ctx, id, { states: ['NEW', 'CHANGED'], limit, accepted });
}

async function recordChunk(tx: Change, file: ImportFile, terms: ImportTerms, most: number): Promise<boolean> {
  const { id, reason } = file;
  // Of two pages that go on with one import the second waits, and finds the next rows.
  const [there] = await tx.em.execute<object[]>('select 1 from import_file where id = ? for update', [id]);
  if (!there) return false;
  const rows = await nextRows(tx, file, most);
  if (rows.length === 0) return false;
  const read = rows.map((row) => ({ row, given: terms.read(row.facts.cells).given }));
  const records = await terms.matching.find(
    tx,
    read.map(({ given }) => given),
  );
  const stale: Finding[] = [];
  const done: { readonly n: number; readonly amended: boolean }[] = [];
  for (const { row, given } of read) {
    const identity = terms.matching.identityOf(given);
    const [means] = (identity && records.get(identity)) || [];
    // What was seen is not what is there: somebody else's work is not written over.
    const isStale =
      row.state === 'NEW'
        ? means !== undefined
        : means?.id !== row.recordId || means?.revision !== row.revision;
    if (isStale) {
      const { changedBy } = means ?? {};
      const faults = [
        { code: changedBy ? 'IMPORT_CHANGED_BY' : 'IMPORT_CHANGED', params: { who: changedBy ?? '' } },
      ];
      stale.push({ n: row.n, state: 'STALE', identity, facts: { cells: row.facts.cells, faults } });
      continue;
    }
    try {
      if (row.state === 'NEW') await recordRow(tx, terms.kind, terms.columns, given);
      else {
        const { amendment } = differenceOf(tx, terms.columns, given, means!);
        await terms.kind.amend(tx, { id: means!.id, revision: row.revision! }, amendment, {
          reason,
          // Asked of the whole table beforehand.
          confirmed: QUESTIONS,
        });
      }
      done.push({ n: row.n, amended: row.state === 'CHANGED' });
    } catch (error) {
      if (error instanceof Refusal) throw new RowRefused(row, faultOf(error));
      throw error;
    }
  }
  await writeFindings(tx, id, stale);
  await forgetDone(tx, id, done);
  return true;
}

async function forgetDone(
  { em }: Change,
  importId: string,
  done: readonly { readonly n: number; readonly amended: boolean }[],
): Promise<void> {
  const amended = done.filter((it) => it.amended).length;
  await em.execute(
    'delete from import_row where import_id = ? and n in (select (jsonb_array_elements(?::jsonb))::int)',
    [importId, JSON.stringify(done.map(({ n }) => n))],
    'run',
  );
  await em.execute(
    'update import_file set recorded = recorded + ?, amended = amended + ? where id = ?',
    [done.length - amended, amended, importId],
    'run',
  );
}
