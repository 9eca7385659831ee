import { createHash } from 'node:crypto';
import { readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';

/** Path below a front end's dist -> SHA-256 of its content, as its build wrote it. */
const list = z.record(z.string(), z.string());

interface Seen<T> {
  readonly mark: string;
  readonly value: T;
}

/**
 * Whether a file of a front end is as its build left it. A file that its build's `integrity.json` does not name, or names
 * with another hash, is not to be served: half a redeploy and a file changed afterwards run in nobody's browser. Whoever
 * can rewrite a whole build is not kept out by this.
 */
export class Integrity {
  readonly #lists = new Map<string, Seen<Readonly<Record<string, string>>>>();
  readonly #hashes = new Map<string, Seen<string>>();

  async holds(dist: string, path: string): Promise<boolean> {
    const wanted = await this.#wantedHash(dist, path).catch(() => undefined);
    if (wanted === undefined) return false;
    return (await this.#hashOf(join(dist, path)).catch(() => undefined)) === wanted;
  }

  async #wantedHash(dist: string, path: string): Promise<string | undefined> {
    const file = join(dist, 'integrity.json');
    const read = async () => list.parse(JSON.parse(await readFile(file, 'utf8')));
    return (await once(this.#lists, file, read))[path];
  }

  #hashOf(file: string): Promise<string> {
    return once(this.#hashes, file, async () =>
      createHash('sha256')
        .update(await readFile(file))
        .digest('hex'),
    );
  }
}

/** Reads again only what has changed since: files are asked for far more often than they are written. */
async function once<T>(seen: Map<string, Seen<T>>, file: string, read: () => Promise<T>): Promise<T> {
  const { mtimeMs, size } = await stat(file);
  const mark = `${mtimeMs}/${size}`;
  const known = seen.get(file);
  if (known?.mark === mark) return known.value;
  const value = await read();
  seen.set(file, { mark, value });
  return value;
}
