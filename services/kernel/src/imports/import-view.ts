import type { Context } from '../context.ts';
import type { Kind } from '../kinds/declared.ts';
import { type Messages, translate } from '../messages.ts';
import { textOf } from '../sheets/cell.rules.ts';
import { type SheetColumn, columnsOf } from '../sheets/sheet-column.ts';
import type { ImportFile, RowState } from './import.entity.ts';
import type { Outcome } from './import.actions.ts';
import type { RowFault } from './read-row.ts';
import {
  type FileFacts,
  type RowFacts,
  type StagedRow,
  countStates,
  openFacts,
  readStaged,
} from './staged.ts';

/** An import as its page shows it. */
export interface ImportView {
  readonly id: string;
  readonly name: string;
  readonly stage: ImportFile['stage'];
  readonly createdAt: Date;
  readonly counts: Readonly<Partial<Record<RowState, number>>>;
  readonly recorded: number;
  readonly amended: number;
  /** Headings of the file with the column that each is taken for. */
  readonly headings: readonly { readonly heading: string; readonly column: string | null }[];
  readonly columns: readonly { readonly name: string; readonly label: string; readonly required: boolean }[];
  /** What new rows would need and no column says, by label. */
  readonly missing: readonly string[];
  /** By code, with the first row that raises it. */
  readonly questions: readonly {
    readonly code: string;
    readonly rows: number;
    readonly example: string;
    readonly n: number;
  }[];
}

/** What a verb said to an import comes to: what it is now; null, with what it came to, once it is over. */
export interface ImportAnswer {
  readonly import: ImportView | null;
  readonly outcome?: Outcome;
}

export async function viewImport(
  ctx: Context,
  kind: Kind,
  messages: Messages,
  { id, sealed, stage, createdAt, recorded, amended }: ImportFile,
): Promise<ImportView> {
  const facts = openFacts<FileFacts>(ctx.vault, sealed);
  const columns = columnsOf(kind, messages);
  return {
    id,
    name: facts.name,
    stage,
    createdAt,
    recorded,
    amended,
    counts: await countStates(ctx.em, id),
    headings: facts.headings.map((heading, at) => ({
      heading,
      column: facts.columns[at] ?? null,
    })),
    columns: columns.map(({ name, label, required }) => ({
      name,
      label,
      required,
    })),
    missing: columns
      .filter(({ required, name }) => required && !facts.columns.includes(name))
      .map(({ label }) => label),
    questions: stage === 'CHECKED' ? await questionsOf(ctx, messages, id) : [],
  };
}

async function questionsOf(ctx: Context, messages: Messages, id: string): Promise<ImportView['questions']> {
  const asked = await ctx.em.execute<{ code: string; rows: number; n: number; sealed: string }[]>(
    `select q.code, count(*)::int as rows, min(r.n)::int as n, (array_agg(r.sealed order by r.n))[1] as sealed
     from import_row r cross join jsonb_array_elements_text(r.questions) as q (code)
     where r.import_id = ? and r.state in ('NEW', 'CHANGED') group by q.code order by q.code`,
    [id],
  );
  return asked.map(({ code, rows, n, sealed }) => {
    const { asked: all = [] } = openFacts<RowFacts>(ctx.vault, sealed);
    return { code, rows, n, example: translate(messages, code, all.find((it) => it.code === code)?.params) };
  });
}

/** A row as its page shows it: what is wrong with it, or what it would change. */
export interface RowView {
  readonly n: number;
  readonly state: RowState;
  readonly faults: readonly { readonly label: string; readonly value: string; readonly message: string }[];
  readonly changed: readonly string[];
  readonly asked: readonly string[];
}

const AT_ONCE = 50;

/** Some rows of an import in the order of its file. */
export async function viewRows(
  ctx: Context,
  kind: Kind,
  messages: Messages,
  { id, sealed }: Pick<ImportFile, 'id' | 'sealed'>,
  { state, after }: { readonly state: RowState; readonly after: number },
): Promise<readonly RowView[]> {
  const columns = columnsOf(kind, messages);
  const viewFault = faultViewer(openFacts<FileFacts>(ctx.vault, sealed), columns, messages);
  const rows = await readStaged(ctx, id, { states: [state], limit: AT_ONCE, after });
  return rows.map(({ n, state: is, facts }) => ({
    n,
    state: is,
    faults: (facts.faults ?? []).map((fault) => viewFault(fault, facts.cells)),
    changed: (facts.changed ?? []).map((name) => labelOf(columns, name)),
    asked: (facts.asked ?? []).map(({ code, params }) => translate(messages, code, params)),
  }));
}

/** What is wrong in words, with the column's label and the value as the file has it. */
export function faultViewer(
  { columns: map }: Pick<FileFacts, 'columns'>,
  columns: readonly SheetColumn[],
  messages: Messages,
) {
  return ({ column, code, params, value }: RowFault, cells: StagedRow['facts']['cells']) => ({
    label: labelOf(columns, column),
    value: value ?? (column ? textOf(cells[map.indexOf(column)]) : ''),
    message: translate(messages, code, params),
  });
}

function labelOf(columns: readonly SheetColumn[], name: string | undefined): string {
  return columns.find((it) => it.name === name || it.field === name)?.label ?? '';
}

/** The cells of a row as texts. */
export function cellsOf({ facts }: StagedRow): readonly string[] {
  return facts.cells.map(textOf);
}
