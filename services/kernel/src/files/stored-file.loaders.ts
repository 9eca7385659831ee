import type { Context } from '../context.ts';
import { forbidden, notFound, Refusal } from '../refusal.ts';
import type { Mentioned } from '../graphql/selection.ts';
import type { Row } from '../records/rows.ts';
import { reachOf } from '../permissions.ts';
import { RIGHTS } from '../rights.ts';
import { StoredFile } from './stored-file.entity.ts';

/** Files by id, one query a request. Rights are those of the record that names them. */
export async function storedFilesById(
  ctx: Context,
  ids: readonly string[],
): Promise<readonly (StoredFile | undefined)[]> {
  if (ids.length === 0) return [];
  const found = await ctx.em.find(StoredFile, { id: { $in: [...ids] } }, { disableIdentityMap: true });
  const byId = new Map(found.map((file) => [file.id, file]));
  return ids.map((id) => byId.get(id));
}

/** Puts on rows the scanned papers that they name. */
export async function fetchScans(
  ctx: Context,
  rows: readonly Row[],
  mentioned: Mentioned | undefined,
): Promise<void> {
  if (mentioned && !mentioned.has('scan')) return;
  const ids = rows.flatMap(({ scanId }) => (scanId as string | null) ?? []);
  const files = new Map((await storedFilesById(ctx, ids)).map((file, nth) => [ids[nth], file]));
  for (const row of rows) Object.assign(row, { scan: files.get(row['scanId'] as string) ?? null });
}

/** The file that a record of this unit names. Throws FILE_UNKNOWN for `field` where the unit has no such file. */
export async function getOwnFile(
  ctx: Context,
  id: string,
  unitId: string,
  field: string,
): Promise<StoredFile> {
  const file = await ctx.em.findOne(StoredFile, { id, unitId });
  if (!file) throw new Refusal('FILE_UNKNOWN', { field });
  return file;
}

/**
 * The file, for whoever may read it: its own unit, supervision, county leaders. FORBIDDEN for all others, whether there is
 * such a file or not; NOT_FOUND only for those who may read every file.
 */
export async function getReadableFile(ctx: Context, id: string): Promise<StoredFile> {
  const reach = reachOf(ctx.caller, RIGHTS.READ);
  if (reach === 'ALL') {
    const file = await ctx.em.findOne(StoredFile, { id });
    if (!file) throw notFound();
    return file;
  }
  const file = await ctx.em.findOne(StoredFile, { id, unitId: { $in: [...reach] } });
  if (!file) throw forbidden();
  return file;
}
