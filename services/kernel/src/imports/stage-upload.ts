import type { Readable } from 'node:stream';
import { appendAudit } from '../audit/audit.ts';
import type { Context } from '../context.ts';
import { type Waiting, putWaiting } from '../facts/waiting.ts';
import { LARGEST_FILE, MEGABYTE } from '../files/limits.ts';
import type { Kind } from '../kinds/declared.ts';
import { importPage } from '../kinds/kind-path.ts';
import { keepSmall } from '../memory/give-back.ts';
import { type Messages, translate } from '../messages.ts';
import { unitToRecordFor } from '../permissions.ts';
import { keepersOf } from '../records/record-kind.ts';
import { Refusal } from '../refusal.ts';
import { type SheetRow, textOf } from '../sheets/cell.rules.ts';
import { bareName, plainText } from '../sheets/cell-values.rules.ts';
import { MOST_ROWS } from '../sheets/limits.ts';
import { readSheet } from '../sheets/read-sheet.ts';
import { type SheetColumn, columnsOf } from '../sheets/sheet-column.ts';
import { type Calling, type ColumnMap, findHeadings } from './headings.rules.ts';
import { otherNames } from './other-names.ts';
import { insertRows, sealFacts, waitingKey } from './staged.ts';

/** Rows above the table, at most: titles, the unit's name, the day of the export. */
const MOST_TITLES = 30;
const MOST_OPEN = 3;

export interface Uploaded {
  /** Percent-encoded. */
  readonly name: string;
  readonly body: Readable;
}

/**
 * Reads an uploaded table and stages its rows, sealed; the file itself is kept nowhere. Nothing is recorded. FORBIDDEN, before
 * anything is read, for whoever does not record the kind; refuses what is no table, has no headings that are known, or too many rows.
 */
export async function stageUpload(
  ctx: Context,
  kind: Kind,
  messages: Messages,
  { name, body }: Uploaded,
): Promise<string> {
  const unitId = unitFor(ctx, kind);
  await assertFewOpen(ctx, kind);
  ctx.disk.assertRoom();
  const bytes = await received(body);
  if (bytes.length === 0) throw new Refusal('FILE_EMPTY');
  const id = crypto.randomUUID();
  await ctx.em.transactional(async (em) => {
    const tx = { ...ctx, em };
    const columns = columnsOf(kind, messages);
    let table: Table | undefined;
    let rows = 0;
    for await (const chunk of readSheet(bytes)) {
      const data = table ? chunk.filter(table.isData) : [];
      if (!table) {
        table = tableOf(chunk, columns, messages);
        await insertFile(tx, { id, kind, unitId, name: nameOf(name), table });
        data.push(...chunk.filter(({ n }) => n > table!.heading.n).filter(table.isData));
      }
      rows += data.length;
      if (rows > MOST_ROWS) throw new Refusal('SHEET_TOO_LONG');
      await insertRows(tx, id, data);
      await keepSmall();
    }
    if (rows === 0) throw new Refusal('SHEET_NO_ROWS');
    await putWaiting(em, toBeConfirmed(ctx, kind, messages, { id, unitId }));
    await appendAudit(tx, [
      { action: `${kind.noun}.upload`, record: kind.name, recordId: id, unitId, after: { rows } },
    ]);
  });
  return id;
}

/** What waits for whoever uploaded it, until it is confirmed or given up. */
function toBeConfirmed(
  { caller }: Context,
  { declaration }: Kind,
  messages: Messages,
  { id, unitId }: Pick<NewFile, 'id' | 'unitId'>,
): Waiting {
  return {
    key: waitingKey(id),
    kind: 'IMPORT_CONFIRM',
    unitId,
    accountId: caller.accountId,
    params: { what: translate(messages, declaration.titles.many) },
    link: importPage(declaration),
  };
}

/** The unit for which rows will be recorded. One who records for several parts of a kind still does so for one unit. */
function unitFor(ctx: Context, kind: Kind): string {
  return unitToRecordFor(ctx, kind.permissions.record, keepersOf(ctx, kind));
}

async function assertFewOpen({ em, caller }: Context, kind: Kind): Promise<void> {
  const open = await em.execute<object[]>('select 1 from import_file where account_id = ? and kind = ?', [
    caller.accountId,
    kind.name,
  ]);
  if (open.length >= MOST_OPEN) throw new Refusal('IMPORT_TOO_MANY', { most: MOST_OPEN });
}

async function received(body: Readable): Promise<Buffer> {
  const pieces: Buffer[] = [];
  let bytes = 0;
  for await (const piece of body) {
    bytes += (piece as Buffer).length;
    if (bytes > LARGEST_FILE) throw new Refusal('FILE_TOO_LARGE', { most: LARGEST_FILE / MEGABYTE });
    pieces.push(piece as Buffer);
  }
  return Buffer.concat(pieces);
}

interface Table {
  readonly heading: SheetRow;
  readonly columns: ColumnMap;
  /** Whether a row below the headings says something: no example, no repeated headings. */
  readonly isData: (row: SheetRow) => boolean;
}

function tableOf(rows: readonly SheetRow[], columns: readonly SheetColumn[], messages: Messages): Table {
  const found = findHeadings(rows.slice(0, MOST_TITLES), callingsOf(columns, messages));
  if (!found) {
    const expected = columns.filter(({ required }) => required).map(({ label }) => label);
    throw new Refusal('SHEET_NO_HEADINGS', { columns: expected.join('、') });
  }
  const { row: heading, columns: map } = found;
  const example = translate(messages, 'SHEET_EXAMPLE');
  const headings = heading.cells.map((cell) => bareName(textOf(cell))).join('|');
  const isData = ({ cells }: SheetRow) =>
    plainText(cells[0] ?? '') !== example &&
    map.some((name, at) => name !== null && plainText(cells[at] ?? '') !== '') &&
    cells.map((cell) => bareName(textOf(cell))).join('|') !== headings;
  return { heading, columns: map, isData };
}

export function callingsOf(columns: readonly SheetColumn[], messages: Messages): readonly Calling[] {
  return columns.map(({ name, label, declaration, isPart }) => {
    const key = isPart ? `${declaration.shape}.${name}` : declaration.label;
    const everywhere = declaration.shape === 'place' ? otherNames(messages, 'record.township') : [];
    return { name, called: [label, ...otherNames(messages, key), ...everywhere] };
  });
}

function nameOf(encoded: string): string {
  try {
    return decodeURIComponent(encoded).slice(0, 200);
  } catch {
    throw new Refusal('BAD_INPUT', { detail: 'x-file-name' });
  }
}

interface NewFile {
  readonly id: string;
  readonly kind: Kind;
  readonly unitId: string;
  readonly name: string;
  readonly table: Table;
}

async function insertFile(tx: Context, { id, kind, unitId, name, table }: NewFile): Promise<void> {
  const headings = table.heading.cells.map(textOf);
  const sealed = sealFacts(tx.vault, { name, headings, columns: table.columns });
  await tx.em.execute(
    `insert into import_file (id, kind, account_id, unit_id, created_at, stage, sealed) values (?, ?, ?, ?, ?, 'CHECKING', ?)`,
    [id, kind.name, tx.caller.accountId, unitId, tx.clock.now(), sealed],
    'run',
  );
}
