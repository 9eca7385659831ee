import { randomBytes } from 'node:crypto';
import { readFileSync, statSync } from 'node:fs';
import { z } from 'zod';
import { writeDurably } from '../durable-file.ts';
import { withFileLock } from '../file-lock.ts';

/** Keys by which people's data are sealed, by id. New texts are sealed under `current`; the others still open old ones. */
export interface KeyRing {
  readonly current: string;
  readonly keys: Readonly<Record<string, Buffer>>;
}

/** Where a vault finds its keys; asked again and again, so that a rotation needs no restart. */
export interface KeySource {
  read(): KeyRing;
  /** The same without waiting: after a text named a key that is not known. */
  readNow(): KeyRing;
}

export function fixedKeys(ring: KeyRing): KeySource {
  return { read: () => ring, readNow: () => ring };
}

/** How old a key file's content may be before it is looked at again. A rotation waits longer than this. */
export const KEY_FILE_MS = 2_000;

const keyFile = z
  .object({
    current: z.string().regex(/^\w{1,16}$/),
    keys: z.record(z.string().regex(/^\w{1,16}$/), z.base64()),
  })
  .refine(({ current, keys }) => current in keys, 'the current key is not among the keys')
  .refine(
    ({ keys }) => Object.values(keys).every((key) => Buffer.from(key, 'base64').length === 32),
    'a key is not base64 of 32 bytes',
  );

/** Reads a key file: `{ current, keys: { id: base64 } }`. Throws what is wrong with it, without a byte of a key. */
export function readKeyFile(path: string): KeyRing {
  const parsed = keyFile.safeParse(parse(readFileSync(path, 'utf8')));
  if (!parsed.success) {
    const reasons = parsed.error.issues.map((issue) => issue.message).join('; ');
    throw new Error(`person key file ${path} is not as it must be: ${reasons}`);
  }
  const { current, keys } = parsed.data;
  const entries = Object.entries(keys).map(([id, key]) => [id, Buffer.from(key, 'base64')]);
  return { current, keys: Object.fromEntries(entries) as KeyRing['keys'] };
}

/** Writes a key file as a whole, readable by its owner only; whoever seals under a key can rely on its being kept. */
export function writeKeyFile(path: string, { current, keys }: KeyRing): void {
  const texts = Object.entries(keys).map(([id, key]) => [id, key.toString('base64')]);
  const whole = { current, keys: Object.fromEntries(texts) as Record<string, string> };
  writeDurably(path, `${JSON.stringify(whole, null, 2)}\n`);
}

/**
 * Changes a key file from what it is at this moment, one process at a time, and returns the new ring. A key that becomes
 * current is in the file before it is: not even a power cut in between leaves texts under a key that is nowhere.
 */
export function changeKeyFile(path: string, change: (ring: KeyRing) => KeyRing): Promise<KeyRing> {
  return withFileLock(path, () => {
    const before = readKeyFile(path);
    const after = change(before);
    if (after.current !== before.current) writeKeyFile(path, { ...after, current: before.current });
    writeKeyFile(path, after);
    return after;
  });
}

/** How long ago a key file was changed. */
export function keyFileAge(path: string, now = Date.now()): number {
  return Math.max(0, now - statSync(path).mtimeMs);
}

/** The ring with a fresh key, which is current from now on: k1, k2, … */
export function withNewKey({ keys }: KeyRing): KeyRing {
  const numbers = Object.keys(keys).map((id) => Number(/^k(\d+)$/.exec(id)?.[1] ?? 0));
  const current = `k${Math.max(0, ...numbers) + 1}`;
  return { current, keys: { ...keys, [current]: randomBytes(32) } };
}

/** The ring without a key. Throws for the current one and for one that is not there. */
export function withoutKey({ current, keys }: KeyRing, id: string): KeyRing {
  if (id === current) throw new Error(`${id} is the current key`);
  if (!Object.hasOwn(keys, id)) throw new Error(`no key ${id}`);
  return { current, keys: Object.fromEntries(Object.entries(keys).filter(([it]) => it !== id)) };
}

// JSON.parse quotes what it could not read.
function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/**
 * The keys of a file, read again when it changed: all processes take up a new key within {@link KEY_FILE_MS}. `more` are
 * keys from the environment, which open what was sealed before there was a file. A file that cannot be read later on
 * leaves the keys as they were.
 */
export function keysOfFile(path: string, more: KeyRing['keys'] = {}): KeySource {
  const load = (): KeyRing => {
    const { current, keys } = readKeyFile(path);
    return { current, keys: { ...more, ...keys } };
  };
  let stamp = stampOf(path);
  let ring = load();
  let seenAt = Date.now();

  function readNow(): KeyRing {
    seenAt = Date.now();
    try {
      const now = stampOf(path);
      if (now !== stamp) [ring, stamp] = [load(), now];
    } catch {
      // Half written or being replaced: the next look finds it whole.
    }
    return ring;
  }

  return { read: () => (Date.now() - seenAt < KEY_FILE_MS ? ring : readNow()), readNow };
}

function stampOf(path: string): string {
  const { mtimeMs, size, ino } = statSync(path);
  return `${mtimeMs}/${size}/${ino}`;
}
