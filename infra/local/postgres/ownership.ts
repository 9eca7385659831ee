import { chmod, chown, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { SystemUser } from './user.ts';

/** Gives a cluster's folder with everything in it to a user, and closes it to others, as PostgreSQL wants it. */
export async function ownedBy(folder: string, { uid, gid }: SystemUser): Promise<void> {
  await chown(folder, uid, gid);
  await chmod(folder, 0o700);
  for (const entry of await readdir(folder, { withFileTypes: true, recursive: true }))
    await chown(join(entry.parentPath, entry.name), uid, gid);
}
