import { createHash } from 'node:crypto';
import { existsSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Places } from '../data-folder.ts';
import { findJson, saveJson } from '../json-file.ts';
import type { KeyFile } from '../person-keys.ts';
import { Problem } from '../problem.ts';
import type { Secrets } from '../secrets.ts';

/**
 * Everything that opens a backup: the installation's secrets and the keys of people's data. It is kept apart from the
 * backups, since whoever has both reads everybody; under its own hash, so that each backup can name the one it needs.
 */
export interface KeyBundle {
  readonly secrets: Secrets;
  readonly people: KeyFile;
}

/** The keys as they are now. `personKeys` is where they lie, if not in the data folder. */
export function readKeys(places: Places, personKeys = places.personKeys): KeyBundle {
  return { secrets: getJson(places.secrets), people: getJson(personKeys) };
}

/** Keys that came or went while a backup was taken may both be needed. */
export function joinKeys(before: KeyBundle, after: KeyBundle): KeyBundle {
  const { secrets, people } = after;
  return { secrets, people: { ...people, keys: { ...before.people.keys, ...people.keys } } };
}

/** Puts a bundle below the folder for keys, once, and returns its name. */
export function keepKeys(folder: string, keys: KeyBundle): string {
  const name = createHash('sha256').update(JSON.stringify(keys)).digest('hex').slice(0, 16);
  const { secrets, people } = filesIn(folder, name);
  mkdirSync(join(folder, name), { recursive: true, mode: 0o700 });
  if (!existsSync(secrets)) saveJson(secrets, keys.secrets);
  if (!existsSync(people)) saveJson(people, keys.people);
  return name;
}

/** Refuses where the folder has not this bundle, or another has its name. */
export function getKeys(folder: string, name: string): KeyBundle {
  const { secrets, people } = filesIn(folder, name);
  if (!existsSync(secrets) || !existsSync(people)) throw new Problem('problem.no-keys', { folder, name });
  return { secrets: getJson(secrets), people: getJson(people) };
}

export function restoreKeys(places: Places, keys: KeyBundle): void {
  saveJson(places.secrets, keys.secrets);
  saveJson(places.personKeys, keys.people);
}

function filesIn(folder: string, name: string) {
  return { secrets: join(folder, name, 'secrets.json'), people: join(folder, name, 'person-keys.json') };
}

function getJson<T>(file: string): T {
  const found = findJson<T>(file);
  if (found === undefined) throw new Problem('problem.file', { file, reason: 'ENOENT' });
  return found;
}
