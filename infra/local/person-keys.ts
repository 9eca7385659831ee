import { randomBytes } from 'node:crypto';
import { existsSync } from 'node:fs';
import type { Places } from './data-folder.ts';
import { findJson, saveJson } from './json-file.ts';

/** The key file of people's data, as the kernel reads it (services/kernel/src/people/key-ring.ts). */
export interface KeyFile {
  readonly current: string;
  readonly keys: Readonly<Record<string, string>>;
}

/**
 * Makes the key file of a data folder once. A key that an earlier version kept among the secrets moves there, so that it
 * can be rotated and forgotten.
 */
export function openPersonKeys({ personKeys, secrets }: Places): void {
  const { personKey, ...others } = findJson<Record<string, unknown>>(secrets) ?? {};
  if (!existsSync(personKeys)) {
    const first = typeof personKey === 'string' ? personKey : randomBytes(32).toString('base64');
    saveJson(personKeys, { current: 'k1', keys: { k1: first } } satisfies KeyFile);
  }
  if (personKey !== undefined) saveJson(secrets, others);
}
