const MB = 1024 * 1024;

/** What one file of ballast holds. PostgreSQL needs some kilobytes to open a connection, and one segment of 16 MB for its log. */
export const BALLAST = 64 * MB;

/** Less than this is nothing: what runs would soon be unable to go on. */
const NOTHING = 16 * MB;
/** So much is room again, far above what the services leave free. */
const ROOM = 512 * MB;

/** What to do with the ballast of a disk, by what is free there. */
export function ballastMove(free: number, isLaid: boolean): 'lay' | 'release' | undefined {
  if (isLaid) return free < NOTHING ? 'release' : undefined;
  return free >= ROOM ? 'lay' : undefined;
}
