import { chmodSync, existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { Problem, errorCode } from './problem.ts';

/** Where things are inside a data folder. */
export function placesIn(folder: string) {
  return {
    folder,
    logs: join(folder, 'logs'),
    launcherLog: join(folder, 'logs', 'launcher.log'),
    secrets: join(folder, 'secrets.json'),
    personKeys: join(folder, 'person-keys.json'),
    state: join(folder, 'state.json'),
    running: join(folder, 'running.json'),
    cluster: join(folder, 'postgres'),
    compiled: join(folder, 'compiled'),
  };
}

export type Places = ReturnType<typeof placesIn>;

/** Makes the data folder and its logs folder, or refuses with one line. */
export function openDataFolder(folder: string): Places {
  const places = placesIn(folder);
  try {
    if (!existsSync(folder)) {
      makeFolder(folder);
      // Started as root, PostgreSQL runs as another user and must be able to pass through.
      chmodSync(folder, process.getuid?.() === 0 ? 0o711 : 0o700);
    }
    mkdirSync(places.logs, { recursive: true, mode: 0o700 });
    const probe = join(folder, `.probe-${process.pid}`);
    writeFileSync(probe, '');
    rmSync(probe);
  } catch (error) {
    throw new Problem('problem.data', { folder, code: errorCode(error) });
  }
  return places;
}

/** One level at a time: Node's own `recursive` never comes back from a place like /proc, where nothing can be made. */
function makeFolder(folder: string): void {
  if (existsSync(folder)) return;
  makeFolder(dirname(folder));
  mkdirSync(folder);
}
