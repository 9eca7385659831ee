import { type KeyObject, createHmac, createSecretKey } from 'node:crypto';
import { type Cipher, aes256Gcm } from './cipher.ts';

/** Keys by which people's data are sealed and matched. */
export interface PersonKeys {
  readonly keyId: string;
  readonly key: Buffer;
  readonly hashKey: Buffer;
}

/**
 * Seals and opens people's data. A sealed text is `algorithm.key id.payload`, so that keys and ciphers can change
 * while old records still open. The keyed hash never changes: it is the subject by which people are counted once.
 */
export class PersonVault {
  readonly #keyId: string;
  // Key objects are made once: making one from bytes at each call costs more than the cipher.
  readonly #key: KeyObject;
  readonly #hashKey: KeyObject;
  readonly #cipher: Cipher;

  constructor(keys: PersonKeys, cipher: Cipher = aes256Gcm) {
    this.#keyId = keys.keyId;
    this.#key = createSecretKey(keys.key);
    this.#hashKey = createSecretKey(keys.hashKey);
    this.#cipher = cipher;
  }

  /** Encrypts. `field` is bound in: a sealed phone cannot be put in the place of a sealed name. */
  seal(field: string, text: string): string {
    return [this.#cipher.id, this.#keyId, this.#cipher.encrypt(this.#key, text, field)].join('.');
  }

  /** Decrypts. Throws where the text was altered, belongs to another field, or its key or cipher is unknown. */
  open(field: string, sealed: string): string {
    const [algorithm, keyId, payload] = sealed.split('.');
    if (algorithm !== this.#cipher.id || keyId !== this.#keyId || !payload) {
      throw new Error(`no key ${keyId} for ${algorithm}`);
    }
    return this.#cipher.decrypt(this.#key, payload, field);
  }

  /** Keyed hash (HMAC-SHA-256): equal texts of one field match, and nobody without the key can try all ID numbers. */
  hash(field: string, text: string): string {
    return createHmac('sha256', this.#hashKey).update(`${field}:${text}`).digest('base64url');
  }
}
