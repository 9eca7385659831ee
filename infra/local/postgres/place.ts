import { randomUUID } from 'node:crypto';
import { mkdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { type SystemUser, canReach } from './user.ts';

/** What PostgreSQL needs outside the data folder, when it is started by root and cannot get there. */
export const SYSTEM_FOLDER = '/var/lib/minsheng';

/**
 * Where a new cluster goes: inside the data folder, unless its user cannot get there. The place is chosen once and
 * kept in state.json; the random name keeps apart two data folders of the same name, one after the other.
 */
export function placeCluster(wanted: string, user: SystemUser | undefined): string {
  if (canReach(user, dirname(wanted))) return wanted;
  const folder = join(SYSTEM_FOLDER, 'clusters', randomUUID());
  mkdirSync(dirname(folder), { recursive: true, mode: 0o755 });
  return folder;
}
