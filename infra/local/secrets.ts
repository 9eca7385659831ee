import { randomBytes } from 'node:crypto';
import { modules } from '@minsheng/kernel/registry';
import { type JWK, exportJWK, generateKeyPair } from 'jose';
import { findJson, saveJson } from './json-file.ts';

/** Everything secret of one installation; lives in `<data>/secrets.json`, readable by its owner only. */
export interface Secrets {
  /** Ed25519 private keys by process; the public halves are derived, never stored. */
  readonly tokenKeys: Readonly<Record<string, JWK>>;
  readonly personHashKey: string;
  readonly auditKey: string;
  readonly authSecret: string;
  readonly superuserPassword: string;
  readonly rolePasswords: Readonly<Record<string, { readonly owner: string; readonly app: string }>>;
}

/** Made once; a module that joined the registry since gets its own, what exists is never changed. */
export async function openSecrets(file: string): Promise<Secrets> {
  const found = findJson<Secrets>(file);
  const ids = modules().map(({ id }) => id);
  const secrets: Secrets = {
    personHashKey: key(),
    auditKey: key(),
    authSecret: key(),
    superuserPassword: password(),
    ...found,
    tokenKeys: { ...(await tokenKeys(['gateway', ...ids])), ...found?.tokenKeys },
    rolePasswords: { ...rolePasswords(ids), ...found?.rolePasswords },
  };
  saveJson(file, secrets);
  return secrets;
}

/** The public half of every token key, as the processes get it. */
export function publicKeys(secrets: Secrets): { keys: JWK[] } {
  return { keys: Object.values(secrets.tokenKeys).map(({ d: _private, ...rest }) => rest) };
}

async function tokenKeys(ids: readonly string[]): Promise<Record<string, JWK>> {
  const entries = ids.map(async (id): Promise<[string, JWK]> => {
    const { privateKey } = await generateKeyPair('EdDSA', { crv: 'Ed25519', extractable: true });
    return [id, { ...(await exportJWK(privateKey)), kid: id, alg: 'EdDSA' }];
  });
  return Object.fromEntries(await Promise.all(entries));
}

function rolePasswords(ids: readonly string[]): Secrets['rolePasswords'] {
  return Object.fromEntries(ids.map((id) => [id, { owner: password(), app: password() }]));
}

function key(): string {
  return randomBytes(32).toString('base64');
}

/** Safe inside a connection URL as it is. */
function password(): string {
  return randomBytes(24).toString('hex');
}
