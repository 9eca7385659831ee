import { setTimeout } from 'node:timers/promises';
import {
  KEY_FILE_MS,
  changeKeyFile,
  keyFileAge,
  readKeyFile,
  withNewKey,
  withoutKey,
} from '../people/key-ring.ts';
import { rotateKeys, waitForTransactions } from '../people/rotate.ts';
import { countUnderKey } from '../people/under-key.ts';
import type { RunningModule } from '../subgraph.ts';
import { type CommandInput, modulesMeant, withEach } from './command.ts';

/** Adds a key to the key file and makes it current; running services take it up by themselves. */
export async function newKey({ environment, say }: CommandInput): Promise<void> {
  const { current } = await changeKeyFile(keyFile(environment.personKeysFile), withNewKey);
  say(`${current} is the current key now; next: rotate-keys`);
}

/** Re-seals under the current key what is sealed under any other. */
export async function rotate({ environment, say }: CommandInput, id?: string): Promise<void> {
  const rotateModule = async (module: RunningModule): Promise<void> => {
    const sealedAs = module.services.vault.sealPrefix.slice(0, -1);
    for (const { record, rows } of await rotateKeys(module))
      say(`${module.definition.id}: ${record}: ${rows} rows sealed anew as ${sealedAs}`);
  };
  // Side by side: each of them waits for what processes may still seal that have not seen the key file.
  await Promise.all(modulesMeant(id).map((one) => withEach([one], environment, rotateModule)));
}

/**
 * Takes a key out of the key file. Refuses while any column of any module has a text under it, whether the module says
 * that the column is sealed or not.
 */
export async function forgetKey({ environment, say }: CommandInput, id = ''): Promise<void> {
  const file = keyFile(environment.personKeysFile);
  withoutKey(readKeyFile(file), id);
  // It may have been current a moment ago: until then a process still seals under it, and has not committed that yet.
  await setTimeout(Math.max(0, KEY_FILE_MS * 2 - keyFileAge(file)));
  const left: string[] = [];
  await withEach(modulesMeant('all'), environment, async (module) => {
    const { id: name } = module.definition;
    if (!(await waitForTransactions(module))) left.push(`${name}: a transaction of more than a minute`);
    for (const { column, rows } of await countUnderKey(module, id))
      left.push(`${name}: ${column}: ${rows} rows`);
  });
  if (left.length > 0) throw new Error(`${id} is still needed (${left.join('; ')}): rotate-keys first`);
  await changeKeyFile(file, (ring) => withoutKey(ring, id));
  say(`${id} is gone; backups made before still need it`);
}

function keyFile(path: string | undefined): string {
  if (!path) throw new Error('PERSON_KEYS_FILE is not set: keys rotate within a key file');
  return path;
}
