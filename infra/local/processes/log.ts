import { closeSync, openSync, readSync, statSync } from 'node:fs';

const SHOWN_LINES = 20;
const SHOWN_BYTES = 8_192;

/** For a process to write to. Without room on the disk for a log the process still runs, in silence. */
export function openLog(file: string): number | 'ignore' {
  try {
    return openSync(file, 'a', 0o600);
  } catch {
    return 'ignore';
  }
}

/** Where a log ends now: what comes after belongs to the next run. */
export function logEnd(file: string): number {
  return statSync(file, { throwIfNoEntry: false })?.size ?? 0;
}

/** The last lines that were written after `from`, for a person who must find out why a process did not start. */
export function logTail(file: string, from: number): readonly string[] {
  const start = Math.max(from, logEnd(file) - SHOWN_BYTES);
  const length = logEnd(file) - start;
  if (length <= 0) return [];
  const bytes = Buffer.alloc(length);
  const descriptor = openSync(file, 'r');
  readSync(descriptor, bytes, 0, length, start);
  closeSync(descriptor);
  return bytes.toString('utf8').trimEnd().split('\n').slice(-SHOWN_LINES);
}
