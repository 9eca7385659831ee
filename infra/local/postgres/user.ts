import { execFileSync } from 'node:child_process';
import { statSync } from 'node:fs';
import { Problem } from '../problem.ts';

/** The system user that PostgreSQL runs as. */
export interface SystemUser {
  readonly uid: number;
  readonly gid: number;
}

const NAME = 'postgres';

/**
 * Undefined for an ordinary user, who runs PostgreSQL himself. As root, which PostgreSQL refuses: whoever owns the
 * cluster's folder (an ordinary user may have made it), or `postgres` for a new one.
 */
export function databaseUser(folder?: string): SystemUser | undefined {
  if (process.getuid?.() !== 0) return undefined;
  const owner = folder && statSync(folder, { throwIfNoEntry: false });
  if (owner && owner.uid !== 0) return { uid: owner.uid, gid: owner.gid };
  return findUser() ?? createUser();
}

/** Whether that user gets to a path: a clone in a 0700 folder is out of reach for it. */
export function canReach(user: SystemUser | undefined, path: string): boolean {
  if (!user) return true;
  try {
    execFileSync('test', ['-x', path], { ...user, cwd: '/', stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
}

function findUser(): SystemUser | undefined {
  try {
    return { uid: ask('id', '-u', NAME), gid: ask('id', '-g', NAME) };
  } catch {
    return undefined;
  }
}

function createUser(): SystemUser {
  try {
    execFileSync('useradd', ['--system', '--user-group', '--shell', '/usr/sbin/nologin', NAME], {
      stdio: 'pipe',
    });
  } catch (error) {
    throw new Problem('problem.user', { reason: (error as Error).message.split('\n').at(-1) ?? '' });
  }
  return findUser()!;
}

function ask(command: string, ...args: string[]): number {
  return Number(execFileSync(command, args, { encoding: 'utf8', stdio: 'pipe' }));
}
