import { createHash } from 'node:crypto';
import { mkdir, open, readdir, rename, rm, stat } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { Readable } from 'node:stream';
import { Refusal } from '../refusal.ts';
import { LARGEST_FILE, MEGABYTE } from './limits.ts';

export interface Received {
  readonly sha256: string;
  readonly bytes: number;
}

/** A module's files on disk, by the hash of their content: `<first two>/<sha256>`, and `incoming/<id>` until they are kept. */
export class FileFolder {
  #root: string;

  constructor(dataFolder: string, moduleId: string) {
    this.#root = join(dataFolder, 'files', moduleId);
  }

  pathOf(sha256: string): string {
    return join(this.#root, sha256.slice(0, 2), sha256);
  }

  incoming(id: string): string {
    return join(this.#root, 'incoming', id);
  }

  /** Writes a body to the incoming files as it arrives. Refuses, leaving nothing, at the first byte that is too many. */
  async receive(id: string, body: Readable): Promise<Received> {
    const path = this.incoming(id);
    await mkdir(dirname(path), { recursive: true, mode: 0o700 });
    const file = await open(path, 'wx', 0o600);
    try {
      const received = await write(body, file);
      await file.sync();
      await syncFolder(dirname(path));
      return received;
    } catch (error) {
      await this.drop(id);
      throw error;
    } finally {
      await file.close();
    }
  }

  /** Gives an incoming file its place. Content that is there already is replaced by the same. */
  async keep(id: string, sha256: string): Promise<void> {
    const path = this.pathOf(sha256);
    await mkdir(dirname(path), { recursive: true, mode: 0o700 });
    await rename(this.incoming(id), path);
    await syncFolder(dirname(path));
  }

  async drop(id: string): Promise<void> {
    await rm(this.incoming(id), { force: true });
  }

  /**
   * Removes content, unless `isNamed` in the meantime: it is laid aside first, so that an upload of the same content either
   * is seen by `isNamed` and gets it back, or puts its own in place afterwards.
   */
  async remove(sha256: string, isNamed: () => Promise<boolean>): Promise<void> {
    const [path, aside] = [this.pathOf(sha256), join(this.#root, 'removed', sha256)];
    await mkdir(dirname(aside), { recursive: true, mode: 0o700 });
    await rename(path, aside).catch(unlessMissing);
    if (await isNamed()) await rename(aside, path).catch(unlessMissing);
    else await rm(aside, { force: true });
    await syncFolder(dirname(aside));
    await syncFolder(dirname(path)).catch(unlessMissing);
  }

  /** Ids of incoming files that nobody has written to since. */
  async leftSince(instant: Date): Promise<readonly string[]> {
    const ids = (await readdir(join(this.#root, 'incoming')).catch(unlessMissing)) ?? [];
    // One that is kept meanwhile is not there any more.
    const times = await Promise.all(ids.map((id) => stat(this.incoming(id)).catch(() => undefined)));
    return ids.filter((_, index) => (times[index]?.mtime ?? instant) < instant);
  }
}

async function write(body: Readable, file: { appendFile(chunk: Buffer): Promise<void> }): Promise<Received> {
  const hash = createHash('sha256');
  let bytes = 0;
  // Not destroyed when it is refused midway: the connection still has to carry the answer.
  for await (const chunk of body.iterator({ destroyOnReturn: false }) as AsyncIterable<Buffer>) {
    bytes += chunk.length;
    refuseLarger(bytes);
    hash.update(chunk);
    await file.appendFile(chunk);
  }
  return { sha256: hash.digest('hex'), bytes };
}

/** Throws FILE_TOO_LARGE. */
export function refuseLarger(bytes: number): void {
  if (bytes > LARGEST_FILE) throw new Refusal('FILE_TOO_LARGE', { most: LARGEST_FILE / MEGABYTE });
}

function unlessMissing(error: NodeJS.ErrnoException): undefined {
  if (error.code !== 'ENOENT') throw error;
}

/** A name in a folder is safe from a power cut only when the folder is. */
async function syncFolder(path: string): Promise<void> {
  const folder = await open(path, 'r');
  await folder.sync().finally(() => folder.close());
}
