import { copyFileSync, readdirSync, renameSync, rmSync, statSync, truncateSync } from 'node:fs';
import { join } from 'node:path';

/** Bytes after which a log begins anew, and how many earlier ones are kept. A folder's logs are bounded by both. */
const LARGEST = 10 * 1024 * 1024;
const KEPT = 3;
const LOOK_EVERY = 5_000;

/** Looks after the logs of a folder until stopped. */
export function keepLogsSmall(folder: string): () => void {
  const look = () => rotateAll(folder);
  look();
  const timer = setInterval(look, LOOK_EVERY).unref();
  return () => clearInterval(timer);
}

/** Begins every log anew that has become too large. Never throws: a log is no reason to stop. */
export function rotateAll(folder: string, largest = LARGEST): void {
  for (const name of listLogs(folder)) {
    const file = join(folder, name);
    try {
      if (statSync(file).size > largest) rotate(file, largest);
    } catch {
      // It went away, or there is no room; the next look finds out.
    }
  }
}

/**
 * Copied and then emptied, not renamed: the process that writes it holds it open and appends, and need not be told. Where
 * there is no room for a copy, the log is emptied once it is three times too large.
 */
function rotate(file: string, largest: number): void {
  rmSync(`${file}.${KEPT}`, { force: true });
  for (let nth = KEPT - 1; nth >= 1; nth--) {
    try {
      renameSync(`${file}.${nth}`, `${file}.${nth + 1}`);
    } catch {
      // There are not that many yet.
    }
  }
  try {
    copyFileSync(file, `${file}.1`);
  } catch (error) {
    rmSync(`${file}.1`, { force: true });
    if (statSync(file).size < 3 * largest) throw error;
  }
  truncateSync(file);
}

function listLogs(folder: string): readonly string[] {
  try {
    return readdirSync(folder).filter((name) => name.endsWith('.log'));
  } catch {
    return [];
  }
}
