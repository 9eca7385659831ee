import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { type FileHandle, mkdir, open, readdir } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';

const PIECE = 1024 * 1024;

/** The SHA-256 of one file. */
export async function sumOf(file: string): Promise<string> {
  const hash = createHash('sha256');
  for await (const piece of createReadStream(file)) hash.update(piece as Buffer);
  return hash.digest('hex');
}

/** Copies one file as it is read and returns its SHA-256. It is safe from a power cut after {@link syncCopies}. */
export async function copyFile(from: string, to: string): Promise<string> {
  const source = await open(from, 'r');
  try {
    await mkdir(dirname(to), { recursive: true, mode: 0o700 });
    const target = await open(to, 'wx', 0o600);
    try {
      return await pour(source, target);
    } finally {
      await target.close();
    }
  } finally {
    await source.close();
  }
}

async function pour(source: FileHandle, target: FileHandle): Promise<string> {
  const hash = createHash('sha256');
  const piece = Buffer.allocUnsafe(PIECE);
  for (;;) {
    const { bytesRead } = await source.read(piece, 0, PIECE);
    if (bytesRead === 0) return hash.digest('hex');
    const read = piece.subarray(0, bytesRead);
    hash.update(read);
    await target.writeFile(read);
  }
}

/** Once for all copies: a thousand files one by one take half a minute. */
export async function syncCopies(folder: string): Promise<void> {
  await promisify(execFile)('sync', ['-f', folder]);
}

/**
 * Copies a folder that is being worked with: what goes away meanwhile is passed over. `leaves` says of a path relative to
 * `from` that it stays behind; a folder that does is not made either. Returns the sums by path relative to `to`.
 */
export async function copyLiving(
  from: string,
  to: string,
  leaves: (path: string) => boolean = () => false,
): Promise<Map<string, string>> {
  const sums = new Map<string, string>();
  async function walk(folder: string): Promise<void> {
    await mkdir(join(to, folder), { recursive: true, mode: 0o700 });
    for (const entry of await listLiving(join(from, folder))) {
      const path = join(folder, entry.name);
      if (leaves(path)) continue;
      if (entry.isDirectory()) await walk(path);
      else if (entry.isFile()) {
        const sha256 = await copyFile(join(from, path), join(to, path)).catch(unlessGone);
        if (sha256) sums.set(path, sha256);
      }
    }
  }
  await walk('');
  return sums;
}

async function listLiving(folder: string) {
  const entries = (await readdir(folder, { withFileTypes: true }).catch(unlessGone)) ?? [];
  // Uploads first: one that gets its place meanwhile is met there.
  return entries.toSorted((a, b) => Number(b.name === 'incoming') - Number(a.name === 'incoming'));
}

function unlessGone(error: NodeJS.ErrnoException): undefined {
  if (error.code !== 'ENOENT') throw error;
}
