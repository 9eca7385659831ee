import { statSync } from 'node:fs';

/** One folder for certain: it stays the same where the folder is moved, a copy has another. */
export function folderMark(folder: string): string {
  const { dev, ino } = statSync(folder);
  return `${dev}:${ino}`;
}
