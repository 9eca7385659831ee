import { type KeyObject, createHmac, createSecretKey } from 'node:crypto';
import { CIPHERS, type Cipher, type KeyedCipher, aes256Gcm } from './cipher.ts';
import type { KeySource } from './key-ring.ts';

/** What stands in the place of a sealed text once its retention is over. Nothing opens it. */
export const ERASED = 'erased';

export function isErased(sealed: string): boolean {
  return sealed === ERASED;
}

/**
 * Seals and opens people's data. A sealed text is `algorithm.key id.payload`, so that keys and ciphers can change
 * while old records still open. The keyed hash never changes: it is the subject by which people are counted once.
 */
export class PersonVault {
  readonly #keys: KeySource;
  readonly #hashKey: KeyObject;
  readonly #cipher: Cipher;
  // Made once: taking a key in costs more than sealing with it.
  readonly #keyed = new Map<string, KeyedCipher>();

  constructor(keys: KeySource, hashKey: Buffer, cipher: Cipher = aes256Gcm) {
    this.#keys = keys;
    // A key object is made once: making one from bytes at each call costs more than the hash.
    this.#hashKey = createSecretKey(hashKey);
    this.#cipher = cipher;
  }

  /** `algorithm.key id.`: how every text begins that is sealed as new texts are now. */
  get sealPrefix(): string {
    return `${this.#cipher.id}.${this.#keys.read().current}.`;
  }

  /** Encrypts. `field` is bound in: a sealed phone cannot be put in the place of a sealed name. */
  seal(field: string, text: string): string {
    const { current, keys } = this.#keys.read();
    const payload = this.#with(this.#cipher, current, keys[current]!).encrypt(text, field);
    return [this.#cipher.id, current, payload].join('.');
  }

  /** Decrypts. Throws where the text was altered, belongs to another field, was erased, or its key or cipher is unknown. */
  open(field: string, sealed: string): string {
    const [algorithm, keyId, payload, ...rest] = sealed.split('.');
    const cipher = Object.values(CIPHERS).find(({ id }) => id === algorithm);
    if (!cipher || !keyId || !payload || rest.length > 0) throw new Error('not a sealed text');
    const key = find(this.#keys.read().keys, keyId) ?? find(this.#keys.readNow().keys, keyId);
    if (!key) throw new Error(`no key ${keyId} for ${algorithm}`);
    return this.#with(cipher, keyId, key).decrypt(payload, field);
  }

  /** The same text sealed as new ones are now. */
  reseal(field: string, sealed: string): string {
    return this.seal(field, this.open(field, sealed));
  }

  /** Keyed hash (HMAC-SHA-256): equal texts of one field match, and nobody without the key can try all ID numbers. */
  hash(field: string, text: string): string {
    return createHmac('sha256', this.#hashKey).update(`${field}:${text}`).digest('base64url');
  }

  #with(cipher: Cipher, keyId: string, key: Buffer): KeyedCipher {
    // By its bytes too: a key file may have been corrected under the same id.
    const name = `${cipher.id}.${keyId}.${key.toString('base64')}`;
    const known = this.#keyed.get(name) ?? cipher.withKey(key);
    this.#keyed.set(name, known);
    return known;
  }
}

function find(keys: Readonly<Record<string, Buffer>>, id: string): Buffer | undefined {
  return Object.hasOwn(keys, id) ? keys[id] : undefined;
}
