import { type Context, createContext } from '../context.ts';
import type { Kind } from '../kinds/declared.ts';
import type { Messages } from '../messages.ts';
import { getReason } from '../history/reasons.ts';
import { isPerson } from '../kinds/describe.ts';
import type { AnyField } from '../kinds/field.ts';
import { isHiddenFromOthers } from '../kinds/kind-entity.ts';
import { findToldNumber } from '../people/told-number.rules.ts';
import { Refusal } from '../refusal.ts';
import { keepSmall } from '../memory/give-back.ts';
import { CHUNK } from '../sheets/limits.ts';
import { columnsOf } from '../sheets/sheet-column.ts';
import { checkRows } from './check-rows.ts';
import { getImport, noteImport } from './find-import.ts';
import type { ImportFile } from './import.entity.ts';
import { recordRows } from './record-rows.ts';
import {
  type FileFacts,
  countStates,
  openFacts,
  readStaged,
  removeImport,
  sealFacts,
  setStage,
} from './staged.ts';
import { type ImportTerms, termsOf } from './terms.ts';

/** Milliseconds of work for one request: progress is seen, and nobody waits long behind it. */
const TURN = 700;

/**
 * Goes on with an import for about a second: checks rows, or records them once it is confirmed. Whoever looks at it drives it,
 * each time by the rights that he has then; closed and opened again, it goes on where it was. Answers what it came to, once it is over.
 */
export async function advance(
  ctx: Context,
  kind: Kind,
  messages: Messages,
  id: string,
): Promise<Outcome | undefined> {
  const file = await getImport(ctx, kind, id);
  if (file.stage === 'CHECKED') return undefined;
  const step = file.stage === 'CHECKING' ? checkNext : recordNext;
  const until = Date.now() + TURN;
  const terms = await termsOf(ctx, kind, messages, file);
  // Each chunk of its own context: what it has loaded is let go.
  const next = () => step(createContext(ctx, ctx.em.fork(), ctx.caller, ctx.requestId), file, terms);
  let more = true;
  while (more && Date.now() < until) {
    more = await next();
    await keepSmall();
  }
  if (more) return undefined;
  // Rows that somebody changed meanwhile are asked about.
  const { STALE = 0 } = await countStates(ctx.em, id);
  if (file.stage === 'RECORDING' && STALE === 0) return endImport(ctx, kind, id);
  await setStage(ctx.em, id, 'CHECKED');
  return undefined;
}

async function checkNext(ctx: Context, { id }: ImportFile, terms: ImportTerms): Promise<boolean> {
  const rows = await readStaged(ctx, id, { states: ['READ'], limit: CHUNK });
  if (rows.length > 0) await checkRows(ctx, id, terms, rows);
  return rows.length === CHUNK;
}

function recordNext(ctx: Context, file: ImportFile, terms: ImportTerms): Promise<boolean> {
  return recordRows(ctx, file, terms);
}

export interface Confirmation {
  /** Why records change; asked for where any does. */
  readonly reason?: string | null;
  /** Codes of the questions whose rows are recorded all the same; rows with others are left out. */
  readonly accepted?: readonly string[];
}

/** Begins to record what the check has found good. Refuses before the check is over, and corrections without a reason. */
export async function confirmImport(
  ctx: Context,
  kind: Kind,
  id: string,
  { reason, accepted = [] }: Confirmation,
): Promise<void> {
  const file = await getImport(ctx, kind, id);
  if (file.stage === 'CHECKING') throw new Refusal('IMPORT_NOT_CHECKED');
  if (file.stage === 'RECORDING') return;
  const { NEW = 0, CHANGED = 0, BAD = 0 } = await countStates(ctx.em, id);
  const said = CHANGED > 0 ? getReason(reason ?? '') : null;
  // It goes to the trail as it is, which the number of somebody must not.
  const told = said && isAboutPeople(kind) && findToldNumber(said);
  if (told) throw new Refusal(`TEXT_HOLDS_${told}`, { field: 'reason', label: 'record.reason' });
  await ctx.em.execute(
    `update import_file set stage = 'RECORDING', reason = ?, accepted = ?::jsonb where id = ?`,
    [said, JSON.stringify(accepted), id],
    'run',
  );
  await noteImport(ctx, kind, 'import', file, {
    after: { rows: NEW + CHANGED, bad: BAD },
    ...(said ? { reason: said } : {}),
  });
}

function isAboutPeople({ fields }: Kind): boolean {
  return Object.values<AnyField>(fields).some((it) => isPerson(it) || isHiddenFromOthers(it));
}

/** Says which columns of the file are which of the kind; everything is checked again. Refuses one column twice and unknown ones. */
export async function setColumns(
  ctx: Context,
  kind: Kind,
  messages: Messages,
  id: string,
  columns: readonly (string | null)[],
): Promise<void> {
  const file = await getImport(ctx, kind, id);
  if (file.stage === 'RECORDING') throw new Refusal('IMPORT_CONFIRMED');
  const known = columnsOf(kind, messages).map(({ name }) => name);
  const named = columns.filter((it) => it !== null);
  const facts = openFacts<FileFacts>(ctx.vault, file.sealed);
  if (
    new Set(named).size < named.length ||
    named.some((it) => !known.includes(it)) ||
    columns.length !== facts.headings.length
  )
    throw new Refusal('BAD_INPUT', { detail: 'columns' });
  await ctx.em.execute(
    'update import_file set sealed = ? where id = ?',
    [sealFacts(ctx.vault, { ...facts, columns }), id],
    'run',
  );
  await checkAgain(ctx, id, ['NEW', 'CHANGED', 'SAME', 'BAD', 'STALE']);
}

/** Looks again at the rows whose records somebody changed in the meantime. */
export async function recheck(ctx: Context, kind: Kind, id: string): Promise<void> {
  await getImport(ctx, kind, id);
  await checkAgain(ctx, id, ['STALE']);
}

async function checkAgain({ em }: Context, id: string, states: readonly string[]): Promise<void> {
  await em.execute(
    `update import_row set state = 'READ' where import_id = ? and state in (select jsonb_array_elements_text(?::jsonb))`,
    [id, JSON.stringify(states)],
    'run',
  );
  await setStage(em, id, 'CHECKING');
}

/** What an import came to. */
export interface Outcome {
  readonly recorded: number;
  readonly amended: number;
}

/** Gives an import up, or ends one whose last rows nobody wants: all that was staged is gone. What was recorded stays. */
export async function endImport(ctx: Context, kind: Kind, id: string): Promise<Outcome> {
  const file = await getImport(ctx, kind, id);
  const { recorded, amended } = file;
  await removeImport(ctx.em, file);
  const verb = recorded + amended > 0 || file.stage === 'RECORDING' ? 'finish' : 'discard';
  await noteImport(ctx, kind, verb, file, { after: { recorded, amended } });
  return { recorded, amended };
}
