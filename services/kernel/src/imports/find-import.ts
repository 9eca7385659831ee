import { appendAudit } from '../audit/audit.ts';
import type { Context } from '../context.ts';
import type { Kind } from '../kinds/declared.ts';
import { may } from '../permissions.ts';
import { mayRecord } from '../records/record-kind.ts';
import { forbidden, notFound } from '../refusal.ts';
import { IMPORT_DAYS, ImportFile } from './import.entity.ts';
import { removeImport } from './staged.ts';

const DAY = 86_400_000;

/**
 * An import of the caller's own. NOT_FOUND for anybody else's and for what is too old; FORBIDDEN, and the import is gone, once
 * the caller records the kind no more.
 */
export async function getImport(ctx: Context, kind: Kind, id: string): Promise<ImportFile> {
  const file = await ctx.em.findOne(
    ImportFile,
    { id, kind: kind.name, accountId: ctx.caller.accountId },
    { disableIdentityMap: true },
  );
  if (!file || file.createdAt < oldest(ctx)) throw notFound();
  if (await isAllowed(ctx, kind, file)) return file;
  throw forbidden();
}

/** The caller's imports of a kind that are not over, the latest first. */
export async function openImports(ctx: Context, kind: Kind): Promise<readonly ImportFile[]> {
  const files = await ctx.em.find(
    ImportFile,
    { kind: kind.name, accountId: ctx.caller.accountId, createdAt: { $gte: oldest(ctx) } },
    { orderBy: { createdAt: 'desc' }, disableIdentityMap: true },
  );
  const allowed: ImportFile[] = [];
  for (const file of files) if (await isAllowed(ctx, kind, file)) allowed.push(file);
  return allowed;
}

/** What was staged by somebody who may not record it any more is nobody's. */
async function isAllowed(ctx: Context, kind: Kind, file: ImportFile): Promise<boolean> {
  if (may(ctx, kind.permissions.record, file.unitId) && mayRecord(ctx, kind)) return true;
  await removeImport(ctx.em, file);
  await noteImport(ctx, kind, 'discard', file);
  return false;
}

/** Imports from before this moment are over. */
export function oldest({ clock }: Pick<Context, 'clock'>): Date {
  return new Date(clock.now().getTime() - IMPORT_DAYS * DAY);
}

/** What is done with an import as a whole, without a word of what is in it. */
export function noteImport(
  ctx: Context,
  kind: Kind,
  verb: 'import' | 'discard' | 'finish',
  { id, unitId }: ImportFile,
  more: { readonly after?: object; readonly reason?: string } = {},
): Promise<void> {
  const { after, reason } = more;
  const entry = { action: `${kind.noun}.${verb}`, record: kind.name, recordId: id, unitId, reason };
  return appendAudit(ctx, [{ ...entry, after: after as Readonly<Record<string, unknown>> | undefined }]);
}
