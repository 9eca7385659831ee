import { Readable } from 'node:stream';
import { saveDraft } from '../drafts/draft.actions.ts';
import { advance } from '../imports/import.actions.ts';
import { stageUpload } from '../imports/stage-upload.ts';
import type { Caller } from '../roles.ts';
import { columnsOf } from '../sheets/sheet-column.ts';
import type { World } from './world.ts';
import { writeTable } from './tables.ts';

/**
 * Leaves an uploaded table with people staged and checked, as it lies in the database until somebody confirms it, and a form
 * with the first of them half filled in. Rows by the names of the kind's inputs, as cells say them.
 */
export async function stagePeople(
  { module, context }: World,
  caller: Caller,
  kindName: string,
  rows: readonly Readonly<Record<string, string>>[],
): Promise<void> {
  const { messages, kinds = [] } = module.definition;
  const kind = kinds.find(({ name }) => name === kindName)!;
  const columns = columnsOf(kind, messages);
  const bytes = await writeTable([
    columns.map(({ label }) => label),
    ...rows.map((row) => columns.map(({ name }) => row[name] ?? null)),
  ]);
  const [first] = rows;
  const upload = { name: encodeURIComponent(`${first!['name']}.xlsx`), body: Readable.from([bytes]) };
  const id = await stageUpload(context(caller), kind, messages, upload);
  await advance(context(caller), kind, messages, id);
  await saveDraft(context(caller), { kind, act: 'record' }, JSON.stringify({ values: first }));
}
