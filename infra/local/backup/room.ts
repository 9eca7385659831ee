import { readdir, stat, statfs } from 'node:fs/promises';
import { join } from 'node:path';
import { Problem, errorCode } from '../problem.ts';

const MEGABYTE = 1024 * 1024;

/** Refuses before anything is copied where the copies would not fit. `place` exists. */
export async function requireRoom(place: string, sources: readonly string[]): Promise<void> {
  let needed = 0;
  for (const source of sources) needed += await sizeOf(source);
  const { bavail, bsize } = await statfs(place);
  if (bavail * bsize > needed) return;
  throw new Problem('problem.no-room', {
    place,
    needed: Math.ceil(needed / MEGABYTE),
    free: Math.floor((bavail * bsize) / MEGABYTE),
  });
}

/** Bytes of all files below a folder that others may be working with. */
async function sizeOf(folder: string): Promise<number> {
  let bytes = 0;
  const entries = await readdir(folder, { withFileTypes: true, recursive: true }).catch(() => []);
  for (const entry of entries)
    if (entry.isFile())
      bytes += (await stat(join(entry.parentPath, entry.name)).catch(() => undefined))?.size ?? 0;
  return bytes;
}

/** The same failure in words, where it is that `place` became full meanwhile. */
export function withoutRoom(error: unknown, place: string): unknown {
  return errorCode(error) === 'ENOSPC' ? new Problem('problem.filled', { place }) : error;
}
