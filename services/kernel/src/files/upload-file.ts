import { readFile } from 'node:fs/promises';
import type { Readable } from 'node:stream';
import type { EntityManager } from '@mikro-orm/postgresql';
import { change } from '../change.ts';
import type { Context } from '../context.ts';
import { assertMay } from '../permissions.ts';
import { KeptRecord } from '../records/kept-record.ts';
import { Refusal, forbidden } from '../refusal.ts';
import { RIGHTS } from '../rights.ts';
import { cleanImage, isImage } from './clean-image.rules.ts';
import type { FileFolder, Received } from './file-folder.ts';
import { fileNameOf } from './file-name.rules.ts';
import { findFileType } from './file-types.ts';
import { readPhotoFacts } from './photo-facts.ts';
import { StoredFile } from './stored-file.entity.ts';

export interface Upload {
  /** For which it is uploaded. */
  readonly unitId: string;
  /** Percent-encoded. */
  readonly name: string;
  readonly body: Readable;
}

/** Whether a unit keeps anything in a module that a file could belong to. */
export type KeepsFor = (ctx: Context, unitId: string) => Promise<boolean>;

/**
 * Keeps a file for a unit. FORBIDDEN, before anything is read, for whoever makes no records of it, and for a unit that
 * keeps nothing in this module; refuses what is empty, too large, of another type than is allowed, or a photo that cannot be
 * read. A refusal leaves nothing behind.
 */
export async function uploadFile(
  ctx: Context,
  folder: FileFolder,
  upload: Upload,
  keepsFor: KeepsFor = keepsRecords,
): Promise<StoredFile> {
  assertMay(ctx, RIGHTS.KEEP, upload.unitId);
  if (!(await keepsFor(ctx, upload.unitId))) throw forbidden();
  ctx.disk.assertRoom();
  const id = crypto.randomUUID();
  const received = await folder.receive(id, upload.body);
  const facts = await describe(folder.incoming(id), upload.name, received).catch(async (error) => {
    await folder.drop(id);
    throw error;
  });
  const file = await change(ctx, async (tx) => {
    const { unitId } = upload;
    const uploaded = { uploadedBy: tx.caller.accountId, uploadedAt: tx.clock.now() };
    const made = Object.assign(new StoredFile(), { id, unitId, ...received, ...facts, ...uploaded });
    tx.made('file.upload', 'StoredFile', made);
    return made;
  }).catch(async (error) => {
    await settle(ctx.em.fork(), folder, id).catch((err) => ctx.log.warn({ err }, 'left for the sweep'));
    throw error;
  });
  await folder.keep(id, file.sha256);
  return file;
}

/** Nothing could name the file of a unit that has no records here, now or from an earlier year. */
async function keepsRecords({ em, catalogue }: Context, unitId: string): Promise<boolean> {
  if (catalogue.keepers().includes(unitId)) return true;
  for (const { class: kind } of em.getMetadata().getAll().values()) {
    if (!(kind?.prototype instanceof KeptRecord)) continue;
    if ((await em.count(kind, { unitId } as object)) > 0) return true;
  }
  return false;
}

/**
 * Whether an incoming file is kept or dropped is what the database says: a connection that broke at the commit, or a
 * crash right after it, leaves a row whose content has yet to be put in its place.
 */
export async function settle(em: EntityManager, folder: FileFolder, id: string): Promise<void> {
  const row = await em.findOne(StoredFile, { id });
  await (row ? folder.keep(id, row.sha256) : folder.drop(id));
}

async function describe(path: string, encodedName: string, { bytes: size }: Received) {
  if (size === 0) throw new Refusal('FILE_EMPTY');
  const found = await findFileType(path);
  if (!found) throw new Refusal('FILE_TYPE_REFUSED');
  const { type, extension } = found;
  const name = fileNameOf(encodedName, extension);
  if (name === undefined) throw new Refusal('BAD_INPUT', { detail: 'x-file-name' });
  if (!isImage(type)) return { name, type, takenAt: null, latitude: null, longitude: null };
  const bytes = await readFile(path);
  refuseUnreadable(type, bytes);
  return { name, type, ...readPhotoFacts(bytes) };
}

/** What could not be cleaned could not be served. */
function refuseUnreadable(type: string, bytes: Buffer): void {
  try {
    cleanImage(type, bytes);
  } catch {
    throw new Refusal('FILE_TYPE_REFUSED');
  }
}
