import type { EntityManager } from '@mikro-orm/postgresql';
import type { Context } from '../context.ts';
import type { Question } from '../kinds/declared.ts';
import type { PersonVault } from '../people/vault.ts';
import { doneWaiting } from '../facts/waiting.ts';
import type { SheetRow } from '../sheets/cell.rules.ts';
import type { ColumnMap } from './headings.rules.ts';
import { type ImportFile, type ImportStage, type RowState, STAGED } from './import.entity.ts';
import type { RowFault } from './read-row.ts';

/** What an import knows of its file, sealed. */
export interface FileFacts {
  readonly name: string;
  readonly headings: readonly string[];
  readonly columns: ColumnMap;
}

/** What is known of a row, sealed. */
export interface RowFacts extends Pick<SheetRow, 'cells'> {
  readonly faults?: readonly RowFault[];
  /** Names of the columns by which it differs from its record. */
  readonly changed?: readonly string[];
  readonly asked?: readonly Question[];
}

export interface StagedRow {
  readonly n: number;
  readonly state: RowState;
  readonly recordId: string | null;
  readonly revision: number | null;
  readonly facts: RowFacts;
}

export function openFacts<T>(vault: PersonVault, sealed: string): T {
  return JSON.parse(vault.open(STAGED, sealed)) as T;
}

export function sealFacts(vault: PersonVault, facts: FileFacts | RowFacts): string {
  return vault.seal(STAGED, JSON.stringify(facts));
}

interface Asked {
  readonly states: readonly RowState[];
  readonly limit: number;
  /** Rows of which the last that was seen has this number. */
  readonly after?: number;
  /** Of rows with questions those alone that raise none but these. */
  readonly accepted?: readonly string[];
}

/** Rows of an import in the order of its file. */
export async function readStaged(
  { em, vault }: Pick<Context, 'em' | 'vault'>,
  importId: string,
  { states, limit, after = 0, accepted }: Asked,
): Promise<readonly StagedRow[]> {
  const rows = await em.execute<(Omit<StagedRow, 'facts'> & { sealed: string })[]>(
    `select n, state, record_id as "recordId", revision, sealed from import_row
     where import_id = ? and n > ? and state in (select jsonb_array_elements_text(?::jsonb)) ${accepted ? 'and questions <@ ?::jsonb' : ''}
     order by n limit ${limit}`,
    [importId, after, JSON.stringify(states), ...(accepted ? [JSON.stringify(accepted)] : [])],
  );
  return rows.map(({ sealed, ...row }) => ({ ...row, facts: openFacts<RowFacts>(vault, sealed) }));
}

/** What was found about a row. */
export interface Finding {
  readonly n: number;
  readonly state: RowState;
  readonly identity?: string | null;
  readonly recordId?: string | null;
  readonly revision?: number | null;
  readonly facts: RowFacts;
}

/** Writes what was found about rows. */
export async function writeFindings(
  { em, vault }: Pick<Context, 'em' | 'vault'>,
  importId: string,
  findings: readonly Finding[],
): Promise<void> {
  if (findings.length === 0) return;
  const rows = findings.map(({ n, state, identity = null, recordId = null, revision = null, facts }) => ({
    n,
    state,
    identity,
    record_id: recordId,
    revision,
    questions: [...new Set(facts.asked?.map(({ code }) => code))],
    sealed: sealFacts(vault, facts),
  }));
  await em.execute(
    `update import_row r set state = f.state, identity = f.identity, record_id = f.record_id, revision = f.revision,
       questions = f.questions, sealed = f.sealed
     from jsonb_to_recordset(?::jsonb) as f (n int, state text, identity text, record_id text, revision int, questions jsonb, sealed text)
     where r.import_id = ? and r.n = f.n`,
    [JSON.stringify(rows), importId],
    'run',
  );
}

export async function insertRows(
  { em, vault }: Pick<Context, 'em' | 'vault'>,
  importId: string,
  rows: readonly SheetRow[],
): Promise<void> {
  const staged = rows.map(({ n, cells }) => ({ n, sealed: sealFacts(vault, { cells }) }));
  await em.execute(
    `insert into import_row (id, import_id, n, state, sealed)
     select ? || '.' || r.n, ?, r.n, 'READ', r.sealed from jsonb_to_recordset(?::jsonb) as r (n int, sealed text)`,
    [importId, importId, JSON.stringify(staged)],
    'run',
  );
}

export async function countStates(
  em: EntityManager,
  importId: string,
): Promise<Readonly<Partial<Record<RowState, number>>>> {
  const rows = await em.execute<{ state: RowState; rows: number }[]>(
    'select state, count(*)::int as rows from import_row where import_id = ? group by state',
    [importId],
  );
  return Object.fromEntries(rows.map(({ state, rows: count }) => [state, count]));
}

export async function setStage(em: EntityManager, importId: string, stage: ImportStage): Promise<void> {
  await em.execute('update import_file set stage = ? where id = ?', [stage, importId], 'run');
}

/** Takes an import away with all that was staged of it; nobody is asked to confirm it any more. */
export async function removeImport(em: EntityManager, { id }: Pick<ImportFile, 'id'>): Promise<void> {
  await em.execute('delete from import_file where id = ?', [id], 'run');
  await doneWaiting(em, waitingKey(id));
}

/** The key of an import in its author's to-do list. */
export function waitingKey(id: string): string {
  return `import/${id}`;
}
