import {
  closeSync,
  fchownSync,
  fstatSync,
  fsyncSync,
  openSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { dirname } from 'node:path';

/**
 * Writes a file as a whole, for its owner's eyes only, and returns when a power cut can no longer take it back: no process
 * ever reads half of one. A file that was there keeps its owner, or root would lock the services out of it.
 */
export function writeDurably(path: string, text: string): void {
  const beside = `${path}.${process.pid}.new`;
  rmSync(beside, { force: true });
  const file = openSync(beside, 'wx', 0o600);
  try {
    keepOwner(file, path);
    writeFileSync(file, text);
    fsyncSync(file);
  } finally {
    closeSync(file);
  }
  renameSync(beside, path);
  syncFolder(dirname(path));
}

function keepOwner(file: number, path: string): void {
  const [made, before] = [fstatSync(file), statSync(path, { throwIfNoEntry: false })];
  if (before && (before.uid !== made.uid || before.gid !== made.gid))
    fchownSync(file, before.uid, before.gid);
}

/** A name in a folder is safe from a power cut only when the folder is. */
function syncFolder(path: string): void {
  const folder = openSync(path, 'r');
  try {
    fsyncSync(folder);
  } finally {
    closeSync(folder);
  }
}
