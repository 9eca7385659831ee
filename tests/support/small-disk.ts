import { execFileSync } from 'node:child_process';
import { chmodSync, closeSync, mkdtempSync, openSync, rmSync, statfsSync, writeSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const SIZE_MB = 800;
// More than the ballast that is given up, so that the disk stays short.
const RESERVE_MB = 100;
const MB = 1024 * 1024;
/** What a disk that is not ours alone may move by itself. */
const MARGIN_MB = 400;

/** A disk to be filled. */
export interface SmallDisk {
  readonly folder: string;
  /** For DISK_RESERVE_MB. */
  readonly reserveMb: number;
  /** Leaves no byte where the disk is ours; elsewhere less than the reserve. */
  fill(): void;
  empty(): void;
  remove(): void;
}

/**
 * A small disk in memory, where mounting is permitted. Elsewhere the ordinary disk, with a reserve so near to what is free
 * that a file of a few hundred megabytes makes it short: what is refused and what goes on can be seen there as well.
 */
export function makeSmallDisk(): SmallDisk {
  const folder = mkdtempSync(join(tmpdir(), 'minsheng-disk-'));
  const isOwn = mount(folder);
  chmodSync(folder, 0o711);
  const filler = join(folder, 'filler');
  const free = () => {
    const { bavail, bsize } = statfsSync(folder);
    return (bavail * bsize) / MB;
  };
  return {
    folder,
    reserveMb: isOwn ? RESERVE_MB : Math.floor(free() - MARGIN_MB),
    fill: () => write(filler, isOwn ? Infinity : 2 * MARGIN_MB),
    empty: () => rmSync(filler, { force: true }),
    remove() {
      if (isOwn) execFileSync('umount', ['--lazy', folder]);
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

function mount(folder: string): boolean {
  try {
    execFileSync('mount', ['-t', 'tmpfs', '-o', `size=${SIZE_MB}m`, 'tmpfs', folder], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
}

function write(path: string, mb: number): void {
  const file = openSync(path, 'w');
  try {
    for (const size of [MB, 4096, 1]) {
      const bytes = Buffer.alloc(size);
      try {
        for (let nth = 0; nth < mb; nth++) writeSync(file, bytes);
      } catch {
        // No more of this size.
      }
      if (mb !== Infinity) return;
    }
  } finally {
    closeSync(file);
  }
}
