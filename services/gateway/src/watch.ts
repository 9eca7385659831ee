import { type Stats, unwatchFile, watchFile } from 'node:fs';

const INTERVAL = 1_000;

/**
 * Calls back when a file appears, changes or is replaced; returns the way to stop.
 * Polls, because builds replace whole folders and a watch on the old folder would then hear nothing.
 */
export function watchFiles(files: readonly string[], onChange: (file: string) => void): () => void {
  const listeners = files.map((file) => {
    // Node also calls once for a file that is not there yet: no change.
    const listener = (now: Stats, before: Stats) => {
      if (now.mtimeMs !== before.mtimeMs || now.ino !== before.ino) onChange(file);
    };
    watchFile(file, { interval: INTERVAL, persistent: false }, listener);
    return () => unwatchFile(file, listener);
  });
  return () => listeners.forEach((stop) => stop());
}
