import type { Readable } from 'node:stream';
import type { ApolloServer } from '@apollo/server';
import { appendAudit } from '../audit/audit.ts';
import { SYSTEM_UNIT } from '../audit/system.ts';
import { type Context, createContext } from '../context.ts';
import type { Kind } from '../kinds/declared.ts';
import { propertyOf } from '../kinds/kind-entity.ts';
import { type Messages, translate } from '../messages.ts';
import { Person } from '../people/person.ts';
import { may, reachOf } from '../permissions.ts';
import { type Row, rowsById } from '../records/rows.ts';
import { Refusal, forbidden } from '../refusal.ts';
import { MOST_ROWS } from '../sheets/limits.ts';
import { cellWriter } from '../sheets/out-cell.ts';
import { type Named, type SheetColumn, columnsOf, namesOf } from '../sheets/sheet-column.ts';
import { openPerson } from '../people/open-person.ts';
import { type UnmaskPurpose, purposeInWords } from '../people/purposes.ts';
import type { OutCell } from '../sheets/workbook-xml.ts';
import { writeSeparated } from '../sheets/write-text.ts';
import { writeWorkbook } from '../sheets/write-workbook.ts';
import { type IdPage, type ListAsked, listIds } from './list-ids.ts';
import { headings, layoutOf } from './template.ts';

export interface ExportAsked extends ListAsked {
  readonly format: 'xlsx' | 'csv';
  /** Why people are put out with whole names and numbers; left out: masked. */
  readonly purpose?: UnmaskPurpose;
  /** What is said beside it. */
  readonly note?: string;
}

/** What an export works with beside who asks. */
interface Exporting {
  readonly apollo: ApolloServer<Context>;
  readonly kind: Kind;
  readonly messages: Messages;
}

/**
 * A list as a table under the headings of its template. Which rows and for whom is what the list says. People are masked; with
 * a purpose those of the caller's own units are whole, each of them in the trail. FORBIDDEN where the list is.
 */
export async function exportList(ctx: Context, exporting: Exporting, asked: ExportAsked): Promise<Readable> {
  const { kind, messages, apollo } = exporting;
  const purpose = purposeOf(ctx, kind, asked);
  const first = await listIds(apollo, ctx, kind, asked, null);
  if (first.total > MOST_ROWS) throw new Refusal('EXPORT_TOO_LONG', { most: MOST_ROWS });
  await noteExport(ctx, kind, first.total, purpose);
  const sees = reachOf(ctx.caller, kind.permissions.seeSensitive);
  const columns = columnsOf(kind, messages).filter(
    ({ isHidden }) => !isHidden || sees === 'ALL' || sees.length > 0,
  );
  const names = await namesOf(ctx, columns);
  const rows = rowsOf(ctx, exporting, { asked, first, columns, names, purpose });
  if (asked.format === 'csv') return writeSeparated(rows);
  const layout = [{ width: 7 }, ...columns.map(layoutOf), { width: 20 }];
  return writeWorkbook([{ name: translate(messages, 'SHEET_ENTRY'), columns: layout, frozen: 1, rows }]);
}

/** Undefined for masked people. Refuses a purpose that says nothing, and whoever may see nobody whole. */
function purposeOf(ctx: Context, { permissions }: Kind, { purpose, note }: ExportAsked): string | undefined {
  if (purpose === undefined) return undefined;
  if (reachOf(ctx.caller, permissions.unmask).length === 0) throw forbidden();
  return purposeInWords(purpose, note);
}

/** Before anything is given: what left the county's system is in the trail, also where the line broke. */
function noteExport(ctx: Context, kind: Kind, rows: number, reason: string | undefined): Promise<void> {
  const unitId = ctx.caller.grants.find(({ unit }) => unit !== null)?.unit ?? SYSTEM_UNIT;
  const entry = { action: `${kind.noun}.export`, record: kind.name, recordId: ctx.requestId, unitId };
  return appendAudit(ctx, [{ ...entry, after: { rows, whole: reason !== undefined }, reason }]);
}

interface Rows {
  readonly asked: ListAsked;
  readonly first: IdPage;
  readonly columns: readonly SheetColumn[];
  readonly names: ReadonlyMap<string, readonly Named[]>;
  readonly purpose: string | undefined;
}

async function* rowsOf(
  outer: Context,
  { apollo, kind, messages }: Exporting,
  { asked, first, columns, names, purpose }: Rows,
): AsyncGenerator<readonly OutCell[]> {
  const units = new Map(outer.catalogue.units().map(({ id, name }) => [id, name]));
  const writers = columns.map((column) => [column, cellWriter(column, names, messages)] as const);
  yield [...headings(columns, messages), { text: translate(messages, 'record.unit'), style: 'heading' }];
  let n = 0;
  for (let page: IdPage | undefined = first; page;) {
    // Each page of its own context: what it has loaded is let go.
    const ctx = createContext(outer, outer.em.fork(), outer.caller, outer.requestId);
    const byId = new Map((await rowsById(ctx, kind, page.ids)).map((row) => [row.id, row as Row]));
    const rows = page.ids.flatMap((id) => byId.get(id) ?? []);
    if (purpose !== undefined) await noteUnmasked(ctx, kind, rows, purpose);
    for (const row of rows) {
      const whole = purpose !== undefined && may(ctx, kind.permissions.unmask, row.unitId);
      const cells = writers.map(([column, write]) => write(valueOf(ctx, column, row, whole)));
      yield [{ number: String((n += 1)) }, ...cells, { text: units.get(row.unitId) ?? '' }];
    }
    page = page.next === null ? undefined : await listIds(apollo, ctx, kind, asked, page.next);
  }
}

/** Checklist 40: every person who is read whole, with the purpose and without the value. */
function noteUnmasked(ctx: Context, kind: Kind, rows: readonly Row[], reason: string): Promise<void> {
  if (!kind.declaration.people) return Promise.resolve();
  const own = rows.filter(({ unitId }) => may(ctx, kind.permissions.unmask, unitId));
  return appendAudit(
    ctx,
    own.map(({ id, unitId }) => ({
      action: 'person.unmask',
      record: kind.name,
      recordId: id,
      unitId,
      reason,
    })),
  );
}

/** What a row says in a column; nothing where its unit alone may see it. */
function valueOf(
  ctx: Context,
  { name, field, spec, isPerson, isPart }: SheetColumn,
  row: Row,
  whole: boolean,
): unknown {
  const shown = row[field];
  if (shown instanceof Error) return null;
  if (isPart && !isPerson) return (shown as Readonly<Record<string, unknown>> | null)?.[name] ?? null;
  if (!isPerson) {
    const kept = row[propertyOf(field, spec)];
    return spec.cells ? spec.cells(kept)[name] : kept;
  }
  if (!(shown instanceof Person)) return null;
  if (name === 'paper' || name === 'sex' || name === 'birthYear')
    // An ID number tells them itself.
    return shown.paper === 'RESIDENT_ID' ? null : shown[name];
  if (whole) return openPerson(ctx.vault, name, shown.holder.person);
  return (shown as unknown as Readonly<Record<string, unknown>>)[name];
}
