import type { Context } from '../context.ts';
import { advance } from '../imports/import.actions.ts';
import type { ImportView, RowView } from '../imports/import-view.ts';
import type { Caller } from '../roles.ts';
import type { RunningModule } from '../subgraph.ts';
import type { OverHttp } from './over-http.ts';

/** Uploads a table and has it checked, as its page would; throws where it is refused. */
export async function checkTable(
  http: OverHttp,
  caller: Caller,
  kind: string,
  bytes: Buffer,
): Promise<ImportView> {
  const uploaded = await http.post(caller, `/sheets/${kind}/imports`, bytes);
  if (uploaded.statusCode !== 201) throw new Error(uploaded.rawPayload.toString());
  return advanceTable(http, caller, kind, uploaded.json<ImportView>());
}

/** Goes on until somebody must look at it, or it is over. */
export async function advanceTable(
  http: OverHttp,
  caller: Caller,
  kind: string,
  view: ImportView,
): Promise<ImportView> {
  let now: ImportView | null = view;
  while (now && now.stage !== 'CHECKED') {
    view = now;
    now = await tell(http, caller, kind, { id: now.id, verb: 'advance' });
  }
  return now ?? view;
}

interface Told {
  readonly id: string;
  readonly verb: string;
  readonly body?: object;
}

/** Says a verb to an import; null once it is over. Throws where it is refused. */
export async function tell(
  http: OverHttp,
  caller: Caller,
  kind: string,
  { id, verb, body = {} }: Told,
): Promise<ImportView | null> {
  const answer = await http.post(caller, `/sheets/${kind}/imports/${id}/${verb}`, body);
  if (answer.statusCode !== 200) throw new Error(answer.rawPayload.toString());
  return answer.json<{ import: ImportView | null }>().import;
}

/** All rows of an import in one state. */
export async function rowsIn(
  http: OverHttp,
  caller: Caller,
  kind: string,
  { id, state }: { readonly id: string; readonly state: string },
): Promise<readonly RowView[]> {
  const all: RowView[] = [];
  for (;;) {
    const url = `/sheets/${kind}/imports/${id}/rows?state=${state}&after=${all.at(-1)?.n ?? 0}`;
    const { rows } = (await http.get(caller, url)).json<{ rows: readonly RowView[] }>();
    if (rows.length === 0) return all;
    all.push(...rows);
  }
}

/** Goes on with an import as a service does whose page is open, until it is over. */
export async function driveImport(
  { definition }: RunningModule,
  context: () => Context,
  { kind: name, id }: { readonly kind: string; readonly id: string },
): Promise<void> {
  const kind = definition.kinds!.find((it) => it.name === name)!;
  while (!(await advance(context(), kind, definition.messages, id)));
}
