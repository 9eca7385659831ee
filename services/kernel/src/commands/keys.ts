import { readKeyFile, withNewKey, withoutKey, writeKeyFile } from '../people/key-ring.ts';
import { countUnderKey, rotateKeys } from '../people/rotate.ts';
import { type CommandInput, modulesMeant, withEach } from './command.ts';

/** Adds a key to the key file and makes it current; running services take it up by themselves. */
export async function newKey({ environment, say }: CommandInput): Promise<void> {
  const file = keyFile(environment.personKeysFile);
  const ring = withNewKey(readKeyFile(file));
  writeKeyFile(file, ring);
  say(`${ring.current} is the current key now; next: rotate-keys`);
}

/** Re-seals under the current key what is sealed under any other. */
export async function rotate({ environment, say }: CommandInput, id?: string): Promise<void> {
  await withEach(modulesMeant(id), environment, async (module) => {
    const sealedAs = module.services.vault.sealPrefix.slice(0, -1);
    for (const { record, rows } of await rotateKeys(module))
      say(`${module.definition.id}: ${record}: ${rows} rows sealed anew as ${sealedAs}`);
  });
}

/** Takes a key out of the key file. Refuses while any module has a text under it. */
export async function forgetKey({ environment, say }: CommandInput, id = ''): Promise<void> {
  const file = keyFile(environment.personKeysFile);
  const ring = withoutKey(readKeyFile(file), id);
  const left: string[] = [];
  await withEach(modulesMeant('all'), environment, async (module) => {
    for (const { record, rows } of await countUnderKey(module, id))
      if (rows > 0) left.push(`${module.definition.id}: ${record}: ${rows} rows`);
  });
  if (left.length > 0) throw new Error(`${id} is still needed (${left.join('; ')}): rotate-keys first`);
  writeKeyFile(file, ring);
  say(`${id} is gone; backups made before still need it`);
}

function keyFile(path: string | undefined): string {
  if (!path) throw new Error('PERSON_KEYS_FILE is not set: keys rotate within a key file');
  return path;
}
