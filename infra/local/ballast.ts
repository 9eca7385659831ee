import { randomFillSync } from 'node:crypto';
import { closeSync, existsSync, openSync, rmSync, statSync, statfsSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import { BALLAST, ballastMove } from './ballast.rules.ts';
import { report } from './progress.ts';

const ASK_EVERY = 1_000;
const PIECE = 1024 * 1024;

/**
 * Keeps a file that takes up room on the disk of each folder and gives it up when there is none left: PostgreSQL could open no
 * connection, and what has died could not come back. Laid anew once there is room. Returns what stops the watch; the files stay.
 */
export function keepBallast(folders: readonly string[]): () => void {
  const disks = new Map(folders.map((folder) => [statSync(folder).dev, folder])).values();
  const files = [...disks].map((folder) => join(folder, 'ballast'));
  const look = () => files.forEach(keep);
  look();
  const timer = setInterval(look, ASK_EVERY).unref();
  return () => clearInterval(timer);
}

function keep(file: string): void {
  try {
    const { bavail, bsize } = statfsSync(join(file, '..'));
    const move = ballastMove(bavail * bsize, existsSync(file));
    if (move === 'lay') lay(file);
    if (move !== 'release') return;
    rmSync(file);
    report('step.ballast', { file, mb: BALLAST / PIECE });
  } catch {
    // Asked again in a second. A disk that cannot be asked has other troubles.
  }
}

/** Bytes that no file system can store as nothing. */
function lay(file: string): void {
  const piece = randomFillSync(Buffer.alloc(PIECE));
  const output = openSync(file, 'w', 0o600);
  try {
    for (let written = 0; written < BALLAST; written += PIECE) writeSync(output, piece);
  } finally {
    closeSync(output);
  }
}
