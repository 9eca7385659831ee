import type { Purpose } from '../form/purposes.ts';
import { VIEWER_CHANGED, fetchAsDrawn, pageSession } from '../client/drawn-for.ts';
import { t } from '../i18n/messages.ts';
import {
  type Import,
  type ImportAnswer,
  type ImportRow,
  type Outcome,
  type RowState,
  type SheetKind,
  SheetRefusal,
} from './sheet-types.ts';

/** Address of what belongs to a kind's tables: `template`, `imports/<id>/report`. */
export function sheetUrl({ module, name }: Pick<SheetKind, 'module' | 'name'>, path: string): string {
  return `/api/sheets/${module}/${name}/${path}`;
}

export async function uploadTable(kind: SheetKind, file: File): Promise<Import> {
  const headers = {
    'content-type': 'application/octet-stream',
    'x-file-name': encodeURIComponent(file.name),
  };
  const answer = await asked(sheetUrl(kind, 'imports'), { method: 'POST', headers, body: file });
  return (await answer.json()) as Import;
}

/** The reader's own imports that are not over. */
export async function readImports(kind: SheetKind): Promise<readonly Import[]> {
  const answer = await asked(sheetUrl(kind, 'imports'));
  return ((await answer.json()) as { imports: readonly Import[] }).imports;
}

export async function readRows(
  kind: SheetKind,
  { id, state, after }: { readonly id: string; readonly state: RowState; readonly after: number },
): Promise<readonly ImportRow[]> {
  const answer = await asked(sheetUrl(kind, `imports/${id}/rows?state=${state}&after=${after}`));
  return ((await answer.json()) as { rows: readonly ImportRow[] }).rows;
}

export interface Told {
  readonly verb: 'advance' | 'columns' | 'confirm' | 'end' | 'recheck';
  readonly body?: object;
}

/** What an import is now; null, with what it came to, once it is over. */
export interface Answer {
  readonly current: Import | null;
  readonly outcome?: Outcome;
}

/** Says a verb to an import. */
export async function tellImport(kind: SheetKind, id: string, { verb, body = {} }: Told): Promise<Answer> {
  const answer = await asked(sheetUrl(kind, `imports/${id}/${verb}`), inJson(body));
  const said = (await answer.json()) as ImportAnswer;
  return { current: said.import, outcome: said.outcome };
}

export interface ExportAsked {
  readonly format: 'csv' | 'xlsx';
  readonly filter?: object;
  readonly orderBy?: object;
  /** Why people are put out whole; left out: masked. */
  readonly purpose?: Purpose;
  readonly note?: string;
}

/** Fetches a list as a table and hands it to the browser as a download. */
export async function downloadList(kind: SheetKind, wanted: ExportAsked): Promise<void> {
  const answer = await asked(sheetUrl(kind, 'export'), inJson(wanted));
  const url = URL.createObjectURL(await answer.blob());
  const link = document.createElement('a');
  link.href = url;
  link.download = `${kind.many}.${wanted.format}`;
  link.click();
  URL.revokeObjectURL(url);
}

function inJson(body: object): RequestInit {
  return { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) };
}

async function asked(url: string, init?: RequestInit): Promise<Response> {
  const answer = await fetchAsDrawn(url, init).catch(() => {
    throw new SheetRefusal(t('sheet.failed'));
  });
  if (answer.ok) return answer;
  const { errors = [] } = (await answer.json().catch(() => ({}))) as {
    errors?: readonly { message?: string; extensions?: { code?: string } }[];
  };
  const code = errors[0]?.extensions?.code;
  if (code === VIEWER_CHANGED) pageSession.switchAway();
  throw new SheetRefusal(errors[0]?.message ?? t('sheet.failed'), code);
}
